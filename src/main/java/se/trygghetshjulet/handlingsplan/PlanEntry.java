package se.trygghetshjulet.handlingsplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.trygghetshjulet.municipality.Party;

/**
 * The plan as rows to fill in, the way a table in a document has them: a cause that is left empty is the one above, and
 * where the parties have a column each, what stands in both is done together. A form shows the columns that the
 * municipality has and leaves the rest out.
 */
final class PlanEntry {

    private PlanEntry() {}

    /**
     * @param number in the plan in force; null for a new area
     * @param areaCause one analysis for the whole area
     * @param measures null where each party has a column of its own
     */
    record AreaRow(
            String number,
            String name,
            String problem,
            String areaCause,
            String effectGoal,
            String subGoal,
            List<IndicatorRow> indicators,
            List<MeasureRow> measures,
            List<MeasureRow> measuresKommun,
            List<MeasureRow> measuresPolis) {

        static AreaRow of(Area area) {
            return new AreaRow(
                    area.baseNumber(),
                    area.name(),
                    area.problem(),
                    area.causes().stream()
                            .map(Cause::analysis)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                    area.effectGoal(),
                    area.subGoal(),
                    area.indicators().stream().map(IndicatorRow::of).toList(),
                    area.causes().stream().flatMap(MeasureRow::of).toList(),
                    columnOf(Party.KOMMUN, area),
                    columnOf(Party.POLIS, area));
        }

        private static List<MeasureRow> columnOf(Party party, Area area) {
            return area.measures()
                    .filter(measure -> measure.party().concerns(party))
                    .map(measure -> MeasureRow.of(null, measure))
                    .toList();
        }

        Area toArea() {
            List<MeasureRow> rows = measuresKommun == null && measuresPolis == null ? orEmpty(measures) : bothColumns();
            return new Area(
                    null,
                    number,
                    name,
                    problem,
                    effectGoal,
                    subGoal,
                    orEmpty(indicators).stream().map(IndicatorRow::toIndicator).toList(),
                    causes(rows));
        }

        private List<Cause> causes(List<MeasureRow> rows) {
            List<Cause> causes = new ArrayList<>();
            String analysis = areaCause;
            List<Measure> measures = new ArrayList<>();
            for (MeasureRow row : rows) {
                if (row.cause() != null && !row.cause().equals(analysis)) {
                    if (!measures.isEmpty()) {
                        causes.add(new Cause(analysis, measures));
                        measures = new ArrayList<>();
                    }
                    analysis = row.cause();
                }
                measures.add(row.toMeasure());
            }
            if (analysis != null || !measures.isEmpty()) {
                causes.add(new Cause(analysis, measures));
            }
            return causes;
        }

        /** The municipality's column first; what stands in both columns is one measure of both. */
        private List<MeasureRow> bothColumns() {
            List<MeasureRow> police = new ArrayList<>(orEmpty(measuresPolis));
            List<MeasureRow> rows = new ArrayList<>();
            for (MeasureRow row : orEmpty(measuresKommun)) {
                boolean shared = police.removeIf(other -> other.description().equals(row.description()));
                rows.add(row.of(shared ? Party.BADA : Party.KOMMUN));
            }
            police.forEach(row -> rows.add(row.of(Party.POLIS)));
            return rows;
        }

        /** Numbers in the plan in force, of the rows that have one. */
        Stream<String> measureNumbers() {
            return toArea().measures().map(Measure::baseNumber).filter(Objects::nonNull);
        }
    }

    record IndicatorRow(String name, String unit, BigDecimal baseline, Integer baselineYear, BigDecimal yearlyChange) {

        static IndicatorRow of(Indicator indicator) {
            return new IndicatorRow(
                    indicator.name(),
                    indicator.unit(),
                    indicator.baseline(),
                    indicator.baselineYear(),
                    indicator.yearlyChange());
        }

        Indicator toIndicator() {
            return new Indicator(name, unit, baseline, baselineYear, yearlyChange);
        }
    }

    /**
     * @param number in the plan in force; null for a new measure
     * @param cause null where it is the one of the row above
     */
    record MeasureRow(
            String number,
            String cause,
            String description,
            Party party,
            String owner,
            String ownerRole,
            String schedule,
            String goal,
            String followUp) {

        static Stream<MeasureRow> of(Cause cause) {
            List<MeasureRow> rows = new ArrayList<>();
            for (Measure measure : cause.measures()) {
                rows.add(of(rows.isEmpty() ? cause.analysis() : null, measure));
            }
            return rows.stream();
        }

        static MeasureRow of(String cause, Measure measure) {
            return new MeasureRow(
                    measure.baseNumber(),
                    cause,
                    measure.description(),
                    measure.party(),
                    measure.owner(),
                    measure.ownerRole(),
                    measure.schedule(),
                    measure.goal(),
                    measure.followUp());
        }

        MeasureRow of(Party by) {
            return new MeasureRow(number, cause, description, by, owner, ownerRole, schedule, goal, followUp);
        }

        Measure toMeasure() {
            return new Measure(number, description, party, owner, ownerRole, schedule, goal, followUp);
        }
    }

    private static <T> List<T> orEmpty(List<T> rows) {
        return rows == null ? List.of() : rows;
    }
}
