package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often a plan is followed up in the year. */
enum Periods {
    AR("ar", "En gång om året", List.of("12-31"), "Årets uppföljning"),
    HALVAR("halvar", "Varje halvår", List.of("06-30", "12-31"), "Halvår"),
    TERTIAL("tertial", "Varje tertial", List.of("04-30", "08-31", "12-31"), "Tertial"),
    KVARTAL("kvartal", "Varje kvartal", List.of("03-31", "06-30", "09-30", "12-31"), "Kvartal");

    private final String id;
    private final String title;
    private final List<String> ends;
    private final String name;

    Periods(String id, String title, List<String> ends, String name) {
        this.id = id;
        this.title = title;
        this.ends = ends;
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
                .filter(one -> one.ends.size() == periods.size())
                .findFirst()
                .orElse(AR)
                .id;
    }

    /** What a profile has stays, with its names and days, where it is as often as was answered. */
    static void into(ArrayNode periods, String id) {
        if (like(periods).equals(id)) {
            return;
        }
        periods.removeAll();
        Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst().ifPresent(one -> {
            for (int number = 1; number <= one.ends.size(); number++) {
                periods.addObject()
                        .put("name", one.ends.size() == 1 ? one.name : one.name + " " + number)
                        .put("end", "--" + one.ends.get(number - 1));
            }
        });
    }
}
