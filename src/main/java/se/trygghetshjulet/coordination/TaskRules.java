package se.trygghetshjulet.coordination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coordination.Refused.Fault;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WorkingDays;
import se.trygghetshjulet.text.Blank;
import se.trygghetshjulet.text.SwedishDate;

/** What a coordinator may do with a task, and what not. */
@Component
class TaskRules {

    /** Stands for everybody who may take the task. */
    static final String EVERYBODY = "alla";

    private static final int LONGEST_REASON = 1000;

    private final Clock clock;

    TaskRules(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param day as typed
     * @throws Refused if the task cannot have this last day
     */
    LocalDate lastDay(Waiting waiting, Municipality municipality, String day, String reason) {
        StatutoryDay.of(waiting.task().formId()).ifPresent(law -> {
            throw new Refused("", law);
        });
        List<Fault> faults = new ArrayList<>();
        SwedishDate wanted = SwedishDate.read(day);
        if (wanted.isDay()) {
            objection(wanted.day(), waiting, municipality.officeDays())
                    .forEach(text -> faults.add(new Fault("dag", text)));
        } else {
            faults.add(new Fault("dag", wanted.fault()));
        }
        demandReason(reason, "Skriv varför dagen flyttas.", faults);
        refuse(faults);
        return wanted.day();
    }

    private List<String> objection(LocalDate wanted, Waiting waiting, WorkingDays open) {
        LocalDate today = LocalDate.now(clock);
        if (wanted.isBefore(today)) {
            return List.of("Dagen har redan varit. Välj " + Swedish.day(open.next(today)) + " eller senare.");
        }
        if (wanted.isAfter(today.plusYears(1))) {
            return List.of("Välj en dag inom ett år.");
        }
        if (!open.isWorkingDay(wanted)) {
            return List.of("Kommunen har stängt " + Swedish.day(wanted) + ". Nästa arbetsdag är "
                    + Swedish.day(open.next(wanted)) + ".");
        }
        return wanted.equals(waiting.task().due()) ? List.of("Det är redan uppgiftens sista dag.") : List.of();
    }

    /**
     * @param person id, or {@link #EVERYBODY}
     * @return id of the one who is to have the task; null for everybody who may take it
     * @throws Refused if it cannot be his
     */
    String receiver(Waiting waiting, Staff staff, String person, String reason) {
        List<Fault> faults = new ArrayList<>();
        String receiver = EVERYBODY.equals(person) ? null : person;
        if (Blank.is(person)) {
            faults.add(new Fault("person", "Välj vem som ska ha uppgiften."));
        } else if (receiver == null
                && waiting.groups().isEmpty()
                && waiting.people().isEmpty()) {
            faults.add(new Fault("person", "Ingen roll är knuten till uppgiften. Välj en person."));
        } else if (receiver != null
                && staff.receivers(waiting).stream()
                        .noneMatch(holder -> holder.id().equals(person))) {
            faults.add(new Fault(
                    "person",
                    staff.demanded(waiting) == null
                            ? "Välj någon som har en roll i kommunen."
                            : "Bara den som har rollen "
                                    + staff.demanded(waiting).title() + " kan skriva under. Välj någon som har den."));
        } else if (Objects.equals(receiver, waiting.assignee())) {
            faults.add(new Fault(
                    "person",
                    receiver == null
                            ? "Ingen har tagit uppgiften. Alla som kan göra den ser den redan."
                            : staff.name(receiver) + " har redan uppgiften."));
        }
        demandReason(reason, "Skriv varför uppgiften lämnas över.", faults);
        refuse(faults);
        return receiver;
    }

    private static void demandReason(String reason, String message, List<Fault> faults) {
        if (Blank.is(reason)) {
            faults.add(new Fault("skal", message));
        } else if (Blank.strip(reason).length() > LONGEST_REASON) {
            faults.add(new Fault("skal", "Skriv högst " + LONGEST_REASON + " tecken."));
        }
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
