package se.trygghetshjulet.archive;

import java.time.Instant;
import java.util.List;
import se.trygghetshjulet.document.JsonShape;

/**
 * A task of a matter as the package tells it: who had it, who did it, and what the coordinator did with it.
 *
 * @param closedAt null while it waited
 * @param outcome "open", "done" or "called_off"
 * @param doneBy null if nobody did it
 */
record PackedTask(
        String id,
        String title,
        Instant openedAt,
        Instant closedAt,
        String outcome,
        Someone doneBy,
        List<Holder> holders,
        List<Action> actions) {

    static final String PATH = "uppgifter.json";

    static final String SCHEMA = "uppgifter.schema.json";

    static final JsonShape SHAPE = JsonShape.of("/arkiv/" + SCHEMA);

    /** @param name as people were called when the package was made */
    record Someone(String id, String name) {}

    /**
     * @param given "taken" by himself, or "given"
     * @param by null where the product gave it on somebody's behalf
     */
    record Holder(Someone person, Instant since, String given, Someone by) {

        /** "Anna Ask tog den", "Bo Ek fick den av Anna Ask" */
        public String sentence() {
            return person.name()
                    + ("taken".equals(given) ? " tog den" : " fick den" + (by == null ? "" : " av " + by.name()));
        }
    }

    /**
     * @param action "nudged", "moved" or "handed_over"
     * @param from the last day before, or the name of the one who had it
     * @param to the last day after, or the name of the one who got it; null for everybody with the role
     */
    record Action(Instant at, String action, Someone by, String from, String to, String reason) {

        /** "Anna Ask flyttade sista dagen från 2027-03-01 till 2027-03-08" */
        public String sentence() {
            return by.name()
                    + switch (action) {
                        case "nudged" -> " påminde";
                        case "moved" -> " flyttade sista dagen" + changed("");
                        default -> " lämnade över den" + changed("alla som har rollen");
                    };
        }

        private String changed(String otherwise) {
            String now = to == null ? otherwise : to;
            return (from == null ? "" : " från " + from) + (now.isEmpty() ? "" : " till " + now);
        }
    }
}
