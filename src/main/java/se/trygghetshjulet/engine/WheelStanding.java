package se.trygghetshjulet.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * Where the wheels of some municipalities stand.
 *
 * @param turns those that are under way
 * @param runs of the stages of these turns, in the order in which they began
 * @param people who holds the groups that tasks wait for, and who has taken one, by id
 * @param members ids of the people of each of these groups
 */
public record WheelStanding(
        List<Turn> turns,
        List<Run> runs,
        List<Task> tasks,
        List<Fault> faults,
        Map<String, Contact> people,
        Map<String, Set<String>> members) {

    static final WheelStanding NOTHING =
            new WheelStanding(List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());

    /** @param instance the engine's id of the turn's own process */
    public record Turn(WheelYear wheelYear, String instance) {}

    /**
     * One time that a turn has gone through one of its stages.
     *
     * @param turn the engine's id of the turn's own process
     * @param stage id of the stage in the model
     * @param instance the engine's id of the stage's own process; null before it has started
     * @param ended null while it is under way
     */
    public record Run(String turn, String stage, String instance, Instant began, Instant ended, boolean calledOff) {}

    /**
     * A task that waits.
     *
     * @param wheelYear the turn; of year 0 if it belongs to none
     * @param activity id in the model
     * @param process name of the model
     * @param instance the engine's id of the process
     * @param assignee who has taken it; null while nobody has
     * @param lastDay null if it has none
     */
    public record Task(
            String id,
            String name,
            WheelYear wheelYear,
            String activity,
            String process,
            String instance,
            String assignee,
            LocalDate lastDay,
            Set<String> groups,
            Set<String> people) {

        public String kommun() {
            return wheelYear.kommun();
        }
    }

    /**
     * Something that stands still until somebody does something about it.
     *
     * @param message Swedish; null where it is a step that fails, of which the engine speaks in its own words
     * @param process name of the model
     */
    public record Fault(String kommun, String message, String process, String instance, Instant since) {}
}
