package se.trygghetshjulet.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.exchange.BookmarkName.Extent;
import se.trygghetshjulet.exchange.WordLines.Line;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanCause;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Field;

/**
 * Gives the lines of a plan in Word the keys of the draft's rows, and takes apart what paper shows in one cell: who answers and
 * in which function, and the causes of an area that stand together.
 */
final class WordRowKeys {

    private static final List<SheetColumn> ALWAYS =
            List.of(SheetColumn.AREA_KEY, SheetColumn.AREA, SheetColumn.MEASURE_KEY, SheetColumn.MEASURE);

    private final PlanTable table;
    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, PlanMeasure> measures = new HashMap<>();

    /** By their own hashes, and by those of their measures. */
    private final Map<String, PlanCause> causes = new HashMap<>();

    WordRowKeys(List<PlanArea> before, PlanTable table) {
        this.table = table;
        for (PlanArea area : before) {
            areas.put(hash(area.key()), area.key());
            for (PlanCause cause : area.causes()) {
                causes.put(hash(cause.key()), cause);
                cause.measures().forEach(measure -> {
                    measures.put(hash(measure.key()), measure);
                    causes.put(hash(measure.key()), cause);
                });
            }
        }
    }

    List<List<String>> sheet(List<Line> lines) {
        List<SheetColumn> columns = SheetColumn.of(table).stream()
                .filter(column -> ALWAYS.contains(column) || isSaid(column, lines))
                .toList();
        List<List<String>> sheet = new ArrayList<>();
        sheet.add(columns.stream().map(column -> column.heading(table)).toList());
        for (Line line : lines) {
            if (isOfThePlan(line)) {
                Map<SheetColumn, String> keyed = keyed(line);
                sheet.add(columns.stream()
                        .map(column -> keyed.getOrDefault(column, ""))
                        .toList());
            }
        }
        return sheet;
    }

    /** Unit and function stand in one cell on paper. */
    private static boolean isSaid(SheetColumn column, List<Line> lines) {
        SheetColumn shown = column == SheetColumn.OWNER_ROLE ? SheetColumn.OWNER : column;
        return lines.stream().anyMatch(line -> line.said().containsKey(shown));
    }

    /** Headings of what is no area of the plan go, and rows of which nothing is left; a cause's own row has nothing of its own. */
    private boolean isOfThePlan(Line line) {
        if (!line.begins()) {
            return causes.containsKey(line.row()) && !measures.containsKey(line.row());
        }
        boolean isHeading = line.saysNothingBut(List.of(SheetColumn.AREA, SheetColumn.PROBLEM));
        return line.area().isEmpty() || areas.containsKey(line.area()) || !isHeading;
    }

    private Map<SheetColumn, String> keyed(Line line) {
        Map<SheetColumn, String> keyed = new EnumMap<>(SheetColumn.class);
        keyed.putAll(line.said());
        PlanMeasure measure = measures.get(line.row());
        put(keyed, SheetColumn.AREA_KEY, areas.get(line.area()));
        put(keyed, SheetColumn.MEASURE_KEY, measure == null ? null : measure.key());
        PlanCause cause = causes.get(line.row());
        if (!table.has(Field.CAUSE) && cause != null) {
            put(keyed, SheetColumn.CAUSE, line.causes().getOrDefault(hash(cause.key()), cause.analysis()));
        }
        if (measure != null && isAsPrinted(measure, keyed.get(SheetColumn.OWNER))) {
            put(keyed, SheetColumn.OWNER, measure.owner());
            put(keyed, SheetColumn.OWNER_ROLE, measure.ownerRole());
        } else if (measure != null && keyed.containsKey(SheetColumn.OWNER)) {
            keyed.computeIfPresent(SheetColumn.OWNER, (column, said) -> measure.withoutParty(said, table.parties()));
        }
        return keyed;
    }

    private static void put(Map<SheetColumn, String> line, SheetColumn column, String text) {
        line.put(column, text == null ? "" : text);
    }

    /** Where nobody answers, and where it is not one of the law's two, paper names the party. */
    private boolean isAsPrinted(PlanMeasure measure, String owner) {
        return measure.owner(table.parties()).equals(owner);
    }

    private static String hash(String key) {
        return BookmarkName.of(Extent.RAD, key).hash();
    }
}
