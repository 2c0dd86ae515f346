package se.trygghetshjulet.coordination;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.WheelYear;

/** What coordinators did with a turn's tasks, for those who keep it. */
@Component
public class CoordinatorLog {

    private final TaskActions actions;

    CoordinatorLog(TaskActions actions) {
        this.actions = actions;
    }

    /** In the order in which it was done. */
    public List<Logged> of(WheelYear turn) {
        return actions.findByKommunAndCaseKeyOrderById(turn.kommun(), turn.businessKey()).stream()
                .map(action -> new Logged(
                        action.task(),
                        action.action().name().toLowerCase(Locale.ROOT),
                        action.action() == TaskAction.Kind.HANDED_OVER,
                        action.fromValue(),
                        action.toValue(),
                        action.reason(),
                        action.person(),
                        action.actedAt()))
                .toList();
    }

    /**
     * @param task the engine's id of it
     * @param action "nudged", "moved" or "handed_over"
     * @param ofPeople whether {@code from} and {@code to} are ids of people
     * @param from the last day before, or who had it; null if nobody had
     * @param to the last day after, or who got it; null if everybody with the role may take it
     * @param reason in the coordinator's words; null for a nudge
     * @param person id of the coordinator
     */
    public record Logged(
            String task,
            String action,
            boolean ofPeople,
            String from,
            String to,
            String reason,
            String person,
            Instant at) {}
}
