package se.trygghetshjulet.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The policy's rows as they were decided, without the table. */
final class Rows {

    private static final Set<String> OF_ABSENCE = Set.of("avsluta-franvaro", "valj-ersattare");
    private static final Set<String> SIGNERS = Set.of("ks-ordforande", "lokalpolisomradeschef");

    private Rows() {}

    /**
     * @param atOnce or else in the morning letter
     * @param optional whether those who want no single letters get it in the morning letter
     * @param again a word that lets the same be told once more
     */
    record Row(String receiver, Why why, boolean atOnce, boolean optional, String again) {}

    /** @param what ny-uppgift, overlamnad, flyttad, puff or obemannad */
    static List<Row> when(Why what, String form) {
        boolean isOver = "avsluta-franvaro".equals(form);
        return switch (what) {
            case NY_UPPGIFT -> isOver ? List.of() : List.of(new Row("innehavare", what, true, true, ""));
            case OVERLAMNAD -> isOver ? List.of() : List.of(new Row("innehavare", what, true, false, ""));
            case FLYTTAD -> List.of(new Row("innehavare", what, true, true, ""));
            case PUFF -> List.of(new Row("innehavare", what, true, false, ""));
            case OBEMANNAD ->
                OF_ABSENCE.contains(form) ? List.of() : List.of(new Row("samordnare", what, true, false, ""));
            default -> throw new IllegalArgumentException("No row about " + what);
        };
    }

    /**
     * On each working day.
     *
     * @param roles ids of the roles that are to do the task
     * @param left working days left
     * @param lead the profile's lead
     */
    static List<Row> onDay(String form, Set<String> roles, int left, int lead) {
        List<Row> rows = new ArrayList<>();
        if (OF_ABSENCE.contains(form)) {
            return rows;
        }
        if (left > 0 && left <= lead) {
            rows.add(morning("innehavare", Why.PAMINNELSE, ""));
        }
        if (roles.stream().anyMatch(SIGNERS::contains) && left > 0 && left <= lead + 3) {
            rows.add(morning("innehavare", Why.PAMINNELSE, "tidig"));
        }
        if (left == 0) {
            rows.add(atOnce("innehavare", Why.SISTA_DAGEN));
        }
        if (left < 0) {
            rows.add(morning("innehavare", Why.FORSENAD, ""));
        }
        if (left <= -5) {
            rows.add(morning("innehavare", Why.FORSENAD, "igen"));
        }
        if (left < 0 && "justera-protokoll".equals(form)) {
            rows.add(atOnce("samordnare", Why.ESKALERING));
        }
        if (left <= -2) {
            rows.add(morning("ersattare", Why.FORSENAD, ""));
        }
        if (left <= -3) {
            rows.add(morning("samordnare", Why.ESKALERING, ""));
        }
        if (left <= -8) {
            rows.add(atOnce("ordforande", Why.ESKALERING));
        }
        return rows;
    }

    private static Row morning(String receiver, Why why, String again) {
        return new Row(receiver, why, false, false, again);
    }

    private static Row atOnce(String receiver, Why why) {
        return new Row(receiver, why, true, false, "");
    }
}
