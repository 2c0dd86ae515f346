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
            List<PartyRow> measuresKommun,
            List<PartyRow> measuresPolis) {

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

        private static List<PartyRow> columnOf(Party party, Area area) {
            return area.causes().stream()
                    .map(cause -> Cause.of(
                            cause.analysis(),
                            cause.measures().stream()
                                    .filter(measure -> measure.party().concerns(party))
                                    .toList()))
                    .flatMap(MeasureRow::of)
                    .map(PartyRow::of)
                    .toList();
        }

        Area toArea() {
            boolean isTwoParty = measuresKommun != null || measuresPolis != null;
            return new Area(
                    null,
                    number,
                    name,
                    problem,
                    effectGoal,
                    subGoal,
                    orEmpty(indicators).stream().map(IndicatorRow::toIndicator).toList(),
                    isTwoParty ? bothColumns() : causes());
        }

        private List<Cause> causes() {
            List<Cause> causes = new ArrayList<>();
            String analysis = areaCause;
            List<Measure> together = new ArrayList<>();
            for (MeasureRow row : orEmpty(measures)) {
                if (row.cause() != null && !row.cause().equals(analysis)) {
                    if (!together.isEmpty()) {
                        causes.add(Cause.of(analysis, together));
                        together = new ArrayList<>();
                    }
                    analysis = row.cause();
                }
                together.add(row.toMeasure());
            }
            if (analysis != null || !together.isEmpty()) {
                causes.add(Cause.of(analysis, together));
            }
            return causes;
        }

        private List<Cause> bothColumns() {
            return new PartyColumns(areaCause, rows(measuresKommun), rows(measuresPolis)).causes();
        }

        private static List<MeasureRow> rows(List<PartyRow> column) {
            return orEmpty(column).stream().map(PartyRow::toRow).toList();
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
     * @param party null until it is known in whose column the row stands
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

        MeasureRow because(String analysis) {
            return new MeasureRow(number, analysis, description, party, owner, ownerRole, schedule, goal, followUp);
        }

        MeasureRow by(Party whose) {
            return new MeasureRow(number, cause, description, whose, owner, ownerRole, schedule, goal, followUp);
        }

        MeasureRow numbered(String newNumber) {
            return new MeasureRow(newNumber, cause, description, party, owner, ownerRole, schedule, goal, followUp);
        }

        Measure toMeasure() {
            return new Measure(number, description, party, owner, ownerRole, schedule, goal, followUp);
        }
    }

    /** A measure in a column of one party's own. */
    record PartyRow(
            String number,
            String cause,
            String description,
            String owner,
            String ownerRole,
            String schedule,
            String goal,
            String followUp) {

        static PartyRow of(MeasureRow row) {
            return new PartyRow(
                    row.number,
                    row.cause,
                    row.description,
                    row.owner,
                    row.ownerRole,
                    row.schedule,
                    row.goal,
                    row.followUp);
        }

        MeasureRow toRow() {
            return new MeasureRow(number, cause, description, null, owner, ownerRole, schedule, goal, followUp);
        }
    }

    private static <T> List<T> orEmpty(List<T> rows) {
        return rows == null ? List.of() : rows;
    }
}
