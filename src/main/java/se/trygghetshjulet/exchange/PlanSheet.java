package se.trygghetshjulet.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanCause;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.text.Blank;

/**
 * A plan as a sheet: a line for each measure, and for each cause or area that has none, in the municipality's own columns.
 * Keys tell which row of the plan a line is; a line without one is new, and a row without a line is gone. What the sheet
 * has no column for stays as it was.
 */
final class PlanSheet {

    /** As many as the form takes. */
    private static final int MOST_AREAS = 30;

    private static final int MOST_MEASURES = 50;

    private PlanSheet() {}

    /**
     * Something that keeps a sheet from being taken.
     *
     * @param line in the sheet, the headings being line 1; 0 if it is about the whole sheet
     * @param column its heading; empty if it is about the whole line
     * @param message Swedish sentence that says what to do
     */
    record Fault(int line, String column, String message) {}

    /**
     * @param areas none if anything is wrong
     * @param seen number of the text that the sheet was taken from; null if it does not say
     * @param leftOut headings of Brå's template that the municipality's plan has no place for
     */
    record Read(List<PlanArea> areas, String seen, List<Fault> faults, List<String> leftOut) {

        private static Read refused(List<Fault> faults) {
            return new Read(List.of(), null, faults, List.of());
        }
    }

    /**
     * @param table of the municipality, for what it calls the parties
     * @param cause null where the area has none
     * @param measure null where the cause has none
     */
    record Line(PlanTable table, PlanArea area, PlanCause cause, PlanMeasure measure) {

        String ofMeasure(Function<PlanMeasure, String> text) {
            return measure == null ? null : text.apply(measure);
        }
    }

    /** @param seen number of the text, so that what others write meanwhile is not lost */
    static List<List<String>> of(List<PlanArea> areas, String seen, PlanTable table) {
        List<SheetColumn> columns = SheetColumn.of(table);
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(column -> column.heading(table)).toList());
        areas.stream()
                .flatMap(area -> lines(table, area))
                .map(line -> columns.stream()
                        .map(column -> column == SheetColumn.SEEN ? seen : column.text(line))
                        .map(text -> text == null ? "" : text)
                        .toList())
                .forEach(lines::add);
        return lines;
    }

    private static Stream<Line> lines(PlanTable table, PlanArea area) {
        if (area.causes().isEmpty()) {
            return Stream.of(new Line(table, area, null, null));
        }
        return area.causes().stream()
                .flatMap(cause -> cause.measures().isEmpty()
                        ? Stream.of(new Line(table, area, cause, null))
                        : cause.measures().stream().map(measure -> new Line(table, area, cause, measure)));
    }

    /** @param before the areas of the draft, where the rows that have a key are looked up */
    static Read read(List<List<String>> sheet, List<PlanArea> before, PlanTable table) {
        List<Fault> faults = new ArrayList<>();
        Map<SheetColumn, Integer> places =
                SheetColumn.places(sheet.isEmpty() ? List.of() : sheet.get(0), table, faults);
        if (!faults.isEmpty()) {
            return Read.refused(faults);
        }
        SheetReader reader = new SheetReader(
                before, table, places, places.containsKey(SheetColumn.PARTY) || !isByTemplate(sheet.get(0), table));
        for (int line = 1; line < sheet.size(); line++) {
            if (sheet.get(line).stream().anyMatch(text -> !text.isBlank())) {
                reader.add(sheet.get(line), line + 1);
            }
        }
        Map<String, SheetArea> areas = reader.areas();
        faults.addAll(reader.faults());
        Set<String> seen = sheet.stream()
                .skip(1)
                .map(line -> SheetColumn.SEEN.of(line, places))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (seen.size() > 1) {
            faults.add(new Fault(
                    1,
                    SheetColumn.SEEN.heading(table),
                    "Raderna kommer från olika texter av planen. Hämta tabellen på nytt."));
        }
        if (areas.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(2, "", "Tabellen har inga rader. Fyll i minst ett område."));
        }
        limits(areas, faults);
        return faults.isEmpty()
                ? new Read(
                        areas.values().stream()
                                .map(area -> area.toArea(places.containsKey(SheetColumn.CAUSE)))
                                .toList(),
                        seen.stream().findFirst().orElse(null),
                        faults,
                        BraTemplate.leftOut(sheet, Set.copyOf(places.values())))
                : Read.refused(faults);
    }

    /** Whether some of its headings are the template's and not the municipality's. */
    private static boolean isByTemplate(List<String> headings, PlanTable table) {
        List<String> own = SheetColumn.of(table).stream()
                .map(column -> column.heading(table))
                .toList();
        return headings.stream()
                .map(Blank::strip)
                .anyMatch(heading -> BraTemplate.has(heading) && own.stream().noneMatch(heading::equalsIgnoreCase));
    }

    private static void limits(Map<String, SheetArea> areas, List<Fault> faults) {
        if (areas.size() > MOST_AREAS) {
            faults.add(new Fault(
                    1,
                    "",
                    "Planen får ha högst " + MOST_AREAS + " områden. Tabellen har " + areas.size()
                            + ". Slå ihop några."));
        }
        areas.values().stream()
                .filter(area -> area.measures() > MOST_MEASURES)
                .forEach(area -> faults.add(new Fault(
                        area.line(),
                        "",
                        "Ett område får ha högst " + MOST_MEASURES + " åtgärder. Det här har " + area.measures()
                                + ". Dela det i två.")));
    }

    /** What is in a list by its key. */
    static <T> Map<String, T> byKey(Stream<T> rows, Function<T, String> key) {
        Map<String, T> found = new LinkedHashMap<>();
        rows.forEach(row -> found.put(key.apply(row), row));
        return found;
    }
}
