package se.trygghetshjulet.coordination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WorkingDays;

/** What a coordinator may do with a task, and what not. */
@Component
class TaskRules {

    /** Stands for everybody who may take the task. */
    static final String EVERYBODY = "alla";

    private final Clock clock;

    TaskRules(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refused if the task cannot have this last day */
    void demandLastDay(Waiting waiting, Municipality municipality, LocalDate wanted) {
        StatutoryDay.of(waiting.task().formId()).ifPresent(law -> {
            throw new Refused(law);
        });
        objection(wanted, waiting, municipality.officeDays()).ifPresent(text -> {
            throw new Refused("dag", text);
        });
    }

    private Optional<String> objection(LocalDate wanted, Waiting waiting, WorkingDays open) {
        LocalDate today = LocalDate.now(clock);
        if (wanted.isBefore(today)) {
            return Optional.of("Dagen har redan varit. Välj " + DayInWords.day(open.next(today)) + " eller senare.");
        }
        if (wanted.isAfter(today.plusYears(1))) {
            return Optional.of("Välj en dag inom ett år.");
        }
        if (!open.isWorkingDay(wanted)) {
            return Optional.of("Kommunen har stängt " + DayInWords.day(wanted) + ". Nästa arbetsdag är "
                    + DayInWords.day(open.next(wanted)) + ".");
        }
        return wanted.equals(waiting.task().due())
                ? Optional.of("Det är redan uppgiftens sista dag.")
                : Optional.empty();
    }

    /**
     * @param person id, or {@link #EVERYBODY}
     * @return id of the one who is to have the task; null for everybody who may take it
     * @throws Refused if it cannot be his
     */
    String receiver(Waiting waiting, Staff staff, String person) {
        String receiver = EVERYBODY.equals(person) ? null : person;
        if (receiver == null && waiting.groups().isEmpty() && waiting.people().isEmpty()) {
            throw new Refused("person", "Ingen roll är knuten till uppgiften. Välj en person.");
        }
        if (receiver != null
                && staff.receivers(waiting).stream()
                        .noneMatch(holder -> holder.id().equals(person))) {
            throw new Refused(
                    "person",
                    staff.demanded(waiting) == null
                            ? "Välj någon som har en roll i kommunen."
                            : "Bara den som har rollen "
                                    + staff.demanded(waiting).title() + " kan skriva under. Välj någon som har den.");
        }
        if (Objects.equals(receiver, waiting.assignee())) {
            throw new Refused(
                    "person",
                    receiver == null
                            ? "Ingen har tagit uppgiften. Alla som kan göra den ser den redan."
                            : staff.name(receiver) + " har redan uppgiften.");
        }
        return receiver;
    }
}
