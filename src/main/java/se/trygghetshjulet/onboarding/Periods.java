package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often a plan is followed up in the year. */
enum Periods {
    AR("ar", "En gång om året", 1, "Årets uppföljning"),
    HALVAR("halvar", "Varje halvår", 2, "Halvår"),
    TERTIAL("tertial", "Varje tertial", 3, "Tertial"),
    KVARTAL("kvartal", "Varje kvartal", 4, "Kvartal");

    private static final int MONTHS = 12;

    /** Has no leap day. */
    private static final int ANY_YEAR = 2025;

    private final String id;
    private final String title;
    private final int count;
    private final String name;

    Periods(String id, String title, int count, String name) {
        this.id = id;
        this.title = title;
        this.count = count;
        this.name = name;
    }

    static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(one -> titles.put(one.id, one.title));
        return titles;
    }

    /** The one with as many periods as a profile has; once a year if none has. */
    static String like(JsonNode periods) {
        return Arrays.stream(values())
                .filter(one -> one.count == periods.size())
                .findFirst()
                .orElse(AR)
                .id;
    }

    /**
     * What a profile has stays, with its names and days, where it is as often as was answered and plan years begin on the same
     * day.
     *
     * @param before the plan year's first day so far
     * @param from the same from now on
     */
    static void into(ArrayNode periods, String id, MonthDay before, MonthDay from) {
        if (like(periods).equals(id) && before.equals(from)) {
            return;
        }
        periods.removeAll();
        Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst().ifPresent(one -> {
            for (int number = 1; number <= one.count; number++) {
                periods.addObject()
                        .put("name", one.count == 1 ? one.name : one.name + " " + number)
                        .put("end", one.end(number, from));
            }
        });
    }

    /** As long as the others, counted from the plan year's first day. */
    private String end(int number, MonthDay from) {
        return MonthDay.from(from.atYear(ANY_YEAR)
                        .plusMonths((long) number * MONTHS / count)
                        .minusDays(1))
                .toString();
    }
}
