package se.trygghetshjulet.handlingsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.handlingsplan.depth.AreaNotes;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Parties;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Column;
import se.trygghetshjulet.municipality.PlanTable.Field;
import se.trygghetshjulet.text.Blank;

/**
 * A plan through its municipality's own columns: one table for each area, without those that are empty throughout it. A
 * cell that holds for several measures, such as a cause or an owner, spans their rows.
 */
@Service
public class PlanFace {

    /** Stands where an area would have no table. */
    public static final String NOTHING_YET = "Planen har inga åtgärder för det här området än.";

    private final Municipalities municipalities;
    private final MeasureProgress progress;

    PlanFace(Municipalities municipalities, MeasureProgress progress) {
        this.municipalities = municipalities;
        this.progress = progress;
    }

    public List<AreaTable> of(Plan plan) {
        PlanTable table = municipalities.get(plan.kommun()).planTable();
        Map<String, String> colours =
                table.has(Field.FOLLOW_UP_STATUS) ? progress.of(plan.kommun(), plan.year()) : Map.of();
        return plan.areas().stream().map(area -> table(table, area, colours)).toList();
    }

    static AreaTable table(PlanTable table, PlanArea area, Map<String, String> colours) {
        List<Line> lines = table.isByMeasure() ? lines(area) : List.of(new Line(null, area.measures()));
        Beside beside = new Beside(table, colours);
        List<Column> columns = table.columns().stream()
                .filter(column -> column.field().isInTable())
                .filter(column -> lines.stream()
                        .anyMatch(line ->
                                !texts(column.field(), area, line, beside).isEmpty()))
                .toList();
        List<AreaTable.Row> rows = new ArrayList<>();
        for (int line = 0; line < lines.size() && !columns.isEmpty(); line++) {
            List<AreaTable.Cell> cells = new ArrayList<>();
            List<AreaTable.Cell> shared = new ArrayList<>();
            for (Column column : columns) {
                int span = span(column.field(), lines, line, beside);
                AreaTable.Cell cell = new AreaTable.Cell(
                        column.label(),
                        texts(column.field(), area, lines.get(line), beside),
                        span,
                        columns.indexOf(column));
                if (span > 0) {
                    cells.add(cell);
                } else if (!cell.texts().isEmpty() && span(column.field(), lines, 0, beside) < lines.size()) {
                    shared.add(cell);
                }
            }
            rows.add(new AreaTable.Row(key(area, lines.get(line)), cells, shared));
        }
        return new AreaTable(
                area.key(),
                area.number(),
                area.name(),
                table.column(Field.AREA).map(Column::label).orElse(""),
                table.has(Field.PROBLEM) ? "" : Objects.toString(area.problem(), ""),
                AreaNotes.of(area.more(), area.details(), table),
                columns.stream().map(Column::label).map(AreaTable.Heading::new).toList(),
                rows);
    }

    /** One line a measure; a cause without measures and an area without causes have one as well. */
    private static List<Line> lines(PlanArea area) {
        List<Line> lines = new ArrayList<>();
        for (PlanCause cause : area.causes()) {
            if (cause.measures().isEmpty()) {
                lines.add(new Line(cause, List.of()));
            }
            cause.measures().forEach(measure -> lines.add(new Line(cause, List.of(measure))));
        }
        return lines.isEmpty() ? List.of(new Line(null, List.of())) : lines;
    }

    private static String key(PlanArea area, Line line) {
        if (line.measures().size() == 1) {
            return line.measures().get(0).key();
        }
        return line.cause() == null ? area.key() : line.cause().key();
    }

    /** How many lines the cell that begins here covers; 0 where one above covers it. */
    private static int span(Field field, List<Line> lines, int line, Beside beside) {
        if (line > 0 && belongTogether(field, lines.get(line - 1), lines.get(line), beside)) {
            return 0;
        }
        int end = line + 1;
        while (end < lines.size() && belongTogether(field, lines.get(end - 1), lines.get(end), beside)) {
            end++;
        }
        return end - line;
    }

    private static boolean belongTogether(Field field, Line above, Line below, Beside beside) {
        return switch (field) {
            case AREA, PROBLEM, AREA_CAUSE, EFFECT_GOAL, SUB_GOAL, INDICATOR, AREA_DISTRICT, PRIORITY -> true;
            case CAUSE -> above.cause() == below.cause();
            case OWNER -> above.same(below, beside::owner);
            case FOLLOW_UP -> above.cause() == below.cause() && above.same(below, PlanMeasure::followUp);
            case SCHEDULE -> above.same(below, PlanMeasure::schedule);
            case SUB_AREA, DISTRICT ->
                above.same(below, measure -> measure.more().text(field));
            default -> false;
        };
    }

    private static List<AreaTable.Text> texts(Field field, PlanArea area, Line line, Beside beside) {
        Stream<AreaTable.Text> texts = switch (field) {
            case AREA -> of(area.key(), area.name());
            case PROBLEM -> of(area.key(), area.problem());
            case AREA_CAUSE -> area.causes().stream().flatMap(cause -> of(cause.key(), cause.analysis()));
            case CAUSE -> Stream.ofNullable(line.cause()).flatMap(cause -> of(cause.key(), cause.analysis()));
            case EFFECT_GOAL ->
                Stream.concat(
                        of(area.key(), area.effectGoal()),
                        beside.table().has(Field.INDICATOR) ? Stream.empty() : indicators(area));
            case INDICATOR -> indicators(area);
            case AREA_DISTRICT, PRIORITY -> of(area.key(), area.more().text(field));
            case SUB_AREA, PURPOSE, METHOD, CONTACT, WORK, BUDGET, DISTRICT, ORDER ->
                line.keyed(measure -> measure.more().text(field));
            case SUB_GOAL -> of(area.key(), area.subGoal());
            case MEASURE -> line.keyed(PlanMeasure::description);
            case MEASURE_KOMMUN -> line.of(Party.KOMMUN);
            case MEASURE_POLIS -> line.of(Party.POLIS);
            case GOAL -> line.keyed(PlanMeasure::goal);
            case SCHEDULE -> line.keyed(PlanMeasure::schedule);
            case OWNER -> line.keyed(beside::owner);
            case FOLLOW_UP -> line.keyed(PlanMeasure::followUp);
            case FOLLOW_UP_STATUS -> Stream.concat(line.keyed(PlanMeasure::followUp), line.keyed(beside::colour));
        };
        return texts.toList();
    }

    private static Stream<AreaTable.Text> indicators(PlanArea area) {
        return area.indicators().stream().flatMap(indicator -> of(indicator.key(), indicator.text()));
    }

    private static Stream<AreaTable.Text> of(String key, String text) {
        return Blank.is(text) ? Stream.empty() : Stream.of(new AreaTable.Text(key, text));
    }

    /** What a cell says of a measure beside its own words. */
    private record Beside(PlanTable table, Map<String, String> colours) {

        String owner(PlanMeasure measure) {
            return measure.owner(table.parties());
        }

        String colour(PlanMeasure measure) {
            return colours.containsKey(measure.key()) ? "Läge: " + colours.get(measure.key()) : null;
        }
    }

    private record Line(PlanCause cause, List<PlanMeasure> measures) {

        Stream<AreaTable.Text> keyed(Function<PlanMeasure, String> text) {
            return measures.stream().flatMap(measure -> PlanFace.of(measure.key(), text.apply(measure)));
        }

        Stream<AreaTable.Text> of(Party party) {
            return measures.stream()
                    .filter(measure -> Parties.shares(measure.party(), party))
                    .flatMap(measure -> PlanFace.of(measure.key(), measure.description()));
        }

        /** An empty cell never spans: it says nothing of the next row. */
        boolean same(Line other, Function<PlanMeasure, String> text) {
            List<String> own = texts(text);
            return own.equals(other.texts(text)) && own.stream().noneMatch(Blank::is);
        }

        private List<String> texts(Function<PlanMeasure, String> text) {
            return measures.stream()
                    .map(text.andThen(own -> Objects.toString(own, "")))
                    .toList();
        }
    }
}
