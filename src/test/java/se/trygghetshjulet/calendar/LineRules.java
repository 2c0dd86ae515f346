package se.trygghetshjulet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** RFC 5545 § 3.1 and § 3.6 line by line, read without any library. */
final class LineRules {

    private static final Map<String, Set<String>> ONCE = Map.of(
            "VCALENDAR", Set.of("VERSION", "PRODID"),
            "VEVENT", Set.of("UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE", "STATUS", "TRANSP", "LAST-MODIFIED"),
            "VALARM", Set.of("ACTION", "TRIGGER", "DESCRIPTION"));

    private static final String CONTENT_LINE = "[A-Z0-9-]+(;[A-Z0-9-]+=(\"[^\"]*\"|[^\";:,]*))*:.*";

    private LineRules() {}

    static void hold(String text) {
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        String withoutBreaks = text.replace("\r\n", "");
        assertThat(withoutBreaks.chars().filter(letter -> letter < ' ' && letter != '\t' || letter == 0x7F))
                .as("control characters, or line breaks that are not CRLF")
                .isEmpty();
        List<String> lines = Arrays.asList(text.split("\r\n"));
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                    .as("octets of " + line)
                    .isBetween(1, 75);
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .as("no letter is cut in two")
                    .isEqualTo(line);
        });
        List<String> unfolded = List.of(text.replace("\r\n ", "").split("\r\n"));
        assertThat(unfolded).allSatisfy(line -> assertThat(line).matches(CONTENT_LINE));
        components(unfolded);
    }

    private static void components(List<String> lines) {
        Deque<String> open = new ArrayDeque<>();
        Deque<Map<String, Integer>> counts = new ArrayDeque<>();
        List<String> uids = new ArrayList<>();
        Map<String, Integer> kinds = new HashMap<>();
        for (String line : lines) {
            String name = line.split("[;:]", 2)[0];
            String value = line.substring(line.indexOf(':') + 1);
            if (name.equals("BEGIN")) {
                open.push(value);
                counts.push(new TreeMap<>());
                kinds.merge(value, 1, Integer::sum);
            } else if (name.equals("END")) {
                assertThat(value).isEqualTo(open.peek());
                assertThat(counts.pop()).containsAllEntriesOf(each(ONCE.get(open.pop())));
            } else {
                counts.element().merge(name, 1, Integer::sum);
                if (name.equals("UID")) {
                    uids.add(value);
                }
            }
        }
        assertThat(open).isEmpty();
        assertThat(uids).doesNotHaveDuplicates();
        assertThat(kinds).as("a calendar has at least one component").containsKey("VEVENT");
    }

    private static Map<String, Integer> each(Set<String> names) {
        Map<String, Integer> once = new TreeMap<>();
        names.forEach(name -> once.put(name, 1));
        return once;
    }
}
