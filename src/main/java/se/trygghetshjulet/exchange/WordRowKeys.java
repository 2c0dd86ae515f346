package se.trygghetshjulet.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.exchange.Anchor.Extent;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanCause;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Field;

/**
 * Gives the lines of a plan in Word the keys of the draft's rows, and takes apart what paper shows in one cell: who answers and
 * in which function, and the causes of an area whose measures have none of their own.
 */
final class WordRowKeys {

    private final PlanTable table;
    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, PlanMeasure> measures = new HashMap<>();
    private final Map<String, String> causes = new HashMap<>();

    private WordRowKeys(List<PlanArea> before, PlanTable table) {
        this.table = table;
        for (PlanArea area : before) {
            areas.put(hash(area.key()), area.key());
            for (PlanCause cause : area.causes()) {
                causes.put(hash(cause.key()), cause.analysis());
                cause.measures().forEach(measure -> {
                    measures.put(hash(measure.key()), measure);
                    causes.put(hash(measure.key()), cause.analysis());
                });
            }
        }
    }

    /** @param sheet as {@link WordPlan} reads it; any other is given back as it is */
    static List<List<String>> put(List<List<String>> sheet, List<PlanArea> before, PlanTable table) {
        boolean isFromWord = sheet.stream().flatMap(List::stream).anyMatch(WordPlan::isHash);
        return isFromWord ? new WordRowKeys(before, table).put(sheet) : sheet;
    }

    private List<List<String>> put(List<List<String>> sheet) {
        List<SheetColumn> columns = SheetColumn.of(table).stream()
                .filter(column ->
                        column == SheetColumn.OWNER_ROLE || sheet.get(0).contains(column.heading(table)))
                .toList();
        List<List<String>> keyed = new ArrayList<>();
        keyed.add(columns.stream().map(column -> column.heading(table)).toList());
        for (List<String> cells : sheet.subList(1, sheet.size())) {
            Map<SheetColumn, String> line = new EnumMap<>(SheetColumn.class);
            for (SheetColumn column : columns) {
                int place = sheet.get(0).indexOf(column.heading(table));
                line.put(column, place < 0 ? "" : cells.get(place));
            }
            if (isHeadingOnly(line)) {
                continue;
            }
            put(line);
            keyed.add(columns.stream().map(column -> orEmpty(line.get(column))).toList());
        }
        return keyed;
    }

    /** Of a section that is no area of the plan. */
    private boolean isHeadingOnly(Map<SheetColumn, String> line) {
        String hash = hashIn(line, SheetColumn.AREA_KEY);
        return !hash.isEmpty()
                && !areas.containsKey(hash)
                && line.entrySet().stream()
                        .noneMatch(cell -> cell.getKey() != SheetColumn.AREA
                                && cell.getKey() != SheetColumn.AREA_KEY
                                && !orEmpty(cell.getValue()).isEmpty());
    }

    private void put(Map<SheetColumn, String> line) {
        String row = hashIn(line, SheetColumn.MEASURE_KEY);
        PlanMeasure measure = measures.get(row);
        line.put(SheetColumn.AREA_KEY, areas.get(hashIn(line, SheetColumn.AREA_KEY)));
        line.put(SheetColumn.MEASURE_KEY, measure == null ? null : measure.key());
        if (!table.has(Field.CAUSE) && causes.containsKey(row)) {
            line.put(SheetColumn.CAUSE, causes.get(row));
        }
        if (measure != null && isAsPrinted(measure, line.get(SheetColumn.OWNER))) {
            line.put(SheetColumn.OWNER, measure.owner());
            line.put(SheetColumn.OWNER_ROLE, measure.ownerRole());
        }
    }

    /** Where nobody answers, paper names the party. */
    private static boolean isAsPrinted(PlanMeasure measure, String owner) {
        return measure.answers().equals(owner)
                || measure.answers().isEmpty() && measure.party().title().equals(owner);
    }

    private static String hashIn(Map<SheetColumn, String> line, SheetColumn column) {
        String cell = orEmpty(line.get(column));
        return WordPlan.isHash(cell) ? cell.substring(WordPlan.HASH.length()) : "";
    }

    private static String hash(String key) {
        return Anchor.of(Extent.RAD, key).hash();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
