package se.trygghetshjulet.coordination;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipality;

/** Says what has just been done, from the log: without a session there is nowhere else to keep it. */
@Component
class Receipts {

    private final TaskActions actions;
    private final Staffing staffing;

    Receipts(TaskActions actions, Staffing staffing) {
        this.actions = actions;
        this.staffing = staffing;
    }

    /** None for what somebody else did, or in another municipality. */
    Optional<Receipt> of(long action, Municipality municipality, String person) {
        return actions.findByIdAndKommunAndPerson(action, municipality.id(), person)
                .map(kept -> new Receipt(kept.task(), text(kept, municipality)));
    }

    private String text(TaskAction kept, Municipality municipality) {
        String title = "”" + kept.taskTitle() + "”";
        return switch (kept.action()) {
            case NUDGED -> {
                int tasks = actions.countByKommunAndFormKeyStartingWith(municipality.id(), kept.formKey());
                yield tasks == 1
                        ? "Du har påmint om " + title + ". Breven går iväg strax."
                        : "Du har påmint om " + tasks + " uppgifter. Breven går iväg strax, ett till var och en.";
            }
            case MOVED -> title + " ska nu vara klar senast " + DayInWords.day(LocalDate.parse(kept.toValue())) + ".";
            case HANDED_OVER ->
                title + " ligger nu hos "
                        + (kept.toValue() == null
                                ? "alla som har rollen"
                                : staffing.of(municipality).name(kept.toValue()))
                        + ".";
        };
    }

    /** @param task id of the task, which may be done by now */
    record Receipt(String task, String text) {}
}
