package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * When a political body meets.
 *
 * @param namn empty where the municipality does not have it
 * @param dag MONDAY … SUNDAY
 * @param vecka which of that weekday in the month
 * @param manader such as "1-6, 8-12"
 * @param handlingar working days before a meeting by which its papers must be in
 * @param perCapsulam whether its own rules let it decide without a meeting
 * @param vard the municipality that a gemensam nämnd belongs to; empty for one of one's own
 * @param medlemmar the municipalities that share it, a name a line
 */
record BodyForm(
        String namn,
        String dag,
        String vecka,
        String manader,
        String handlingar,
        Boolean perCapsulam,
        String vard,
        String medlemmar) {

    private static final String PER_CAPSULAM = "perCapsulam";
    private static final String MEMBERS = "members";

    BodyForm {
        namn = Typed.text(namn);
        dag = Typed.text(dag);
        vecka = Typed.text(vecka);
        manader = Typed.text(manader);
        handlingar = Typed.text(handlingar);
        perCapsulam = Boolean.TRUE.equals(perCapsulam);
        vard = Typed.text(vard);
        medlemmar = Typed.text(medlemmar);
    }

    static final BodyForm NONE = new BodyForm("", "", "", "", "", false, "", "");

    /** A body that meets on days one by one has no rule to begin from. */
    static BodyForm of(JsonNode body) {
        JsonNode meetings = body.path("meetings");
        return new BodyForm(
                body.path("name").asText(),
                meetings.path("weekday").asText(),
                meetings.path("week").asText(),
                months(meetings.path("months")),
                body.path("papersDays").asText(),
                body.path(PER_CAPSULAM).asBoolean(),
                body.path("host").asText(),
                Typed.names(body.path(MEMBERS)));
    }

    boolean isThere() {
        return !namn.isEmpty();
    }

    void into(ObjectNode body) {
        body.put("name", namn);
        ObjectNode meetings = body.putObject("meetings");
        Typed.put(meetings, "weekday", dag);
        Typed.putNumber(meetings, "week", vecka);
        for (String part : manader.split("[,;\\s]+")) {
            String[] ends = part.split("[-–]", 2);
            if (ends.length == 2 && Typed.isNumber(ends[0]) && Typed.isNumber(ends[1])) {
                for (int month = Integer.parseInt(ends[0]); month <= Integer.parseInt(ends[1]); month++) {
                    meetings.withArray("months").add(month);
                }
            } else if (!part.isEmpty()) {
                Typed.addNumber(meetings.withArray("months"), part);
            }
        }
        Typed.putNumber(body, "papersDays", handlingar);
        body.remove(List.of(PER_CAPSULAM, MEMBERS));
        if (perCapsulam) {
            body.put(PER_CAPSULAM, true);
        }
        Typed.put(body, "host", vard);
        if (!medlemmar.isEmpty()) {
            Typed.lines(medlemmar).forEach(body.putArray(MEMBERS)::add);
        }
    }

    /** "1-6, 8-12" */
    private static String months(JsonNode months) {
        List<String> runs = new ArrayList<>();
        int[] all = new int[months.size()];
        Arrays.setAll(all, place -> months.get(place).asInt());
        for (int first = 0, next = 1; first < all.length; first = next++) {
            while (next < all.length && all[next] == all[next - 1] + 1) {
                next++;
            }
            runs.add(next == first + 1 ? "" + all[first] : all[first] + "-" + all[next - 1]);
        }
        return String.join(", ", runs);
    }
}
