package se.trygghetshjulet.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a file: each fault with every row that has it, however many they are. */
public class RowFaults {

    /** A page that tells more different faults than these helps nobody; their rows are named all the same. */
    private static final int DIFFERENT = 100;

    private static final int LONGEST_QUOTE = 60;

    private static final String REST = "Fler fel av andra slag";

    private final Map<String, List<Range>> faults = new LinkedHashMap<>();

    /** Rows come in the order of the file. */
    public void add(int row, String message) {
        String told = faults.containsKey(message) || faults.size() < DIFFERENT ? message : REST;
        List<Range> ranges = faults.computeIfAbsent(told, fault -> new ArrayList<>());
        Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (last != null && last.to() >= row - 1) {
            ranges.set(ranges.size() - 1, new Range(last.from(), Math.max(last.to(), row)));
        } else {
            ranges.add(new Range(row, row));
        }
    }

    /** What stands in a cell, as a message may have it. */
    public static String quoted(String text) {
        return text.isEmpty()
                ? "(tom)"
                : "”" + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + "”";
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    public List<Told> told() {
        return faults.entrySet().stream()
                .map(fault -> new Told(rows(fault.getValue()), fault.getKey()))
                .toList();
    }

    private static String rows(List<Range> ranges) {
        return "Rad " + String.join(", ", ranges.stream().map(Range::text).toList());
    }

    /** @param rows such as "Rad 2, 5–9" */
    public record Told(String rows, String message) {}

    private record Range(int from, int to) {

        String text() {
            return from == to ? String.valueOf(from) : from + "–" + to;
        }
    }
}
