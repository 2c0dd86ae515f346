package se.trygghetshjulet.handlingsplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.trygghetshjulet.document.RowKey;
import se.trygghetshjulet.municipality.Party;

/**
 * The plan as rows to fill in, the way a table in a document has them: a cause that is left empty is the one above, and
 * where the parties have a column each, what stands in both is done together. A form shows the columns that the
 * municipality has and leaves the rest out.
 */
final class PlanEntry {

    private PlanEntry() {}

    /**
     * @param key null for a new area
     * @param number in the version that is revised, to be read only; null for what is new since
     * @param areaCause one analysis for the whole area
     * @param measures null where each party has a column of its own
     */
    record AreaRow(
            String key,
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

        /** @param numbers in the version that is revised, by key */
        static AreaRow of(Area area, Map<String, String> numbers) {
            return new AreaRow(
                    area.key(),
                    numbers.get(area.key()),
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
                    area.causes().stream()
                            .flatMap(cause -> MeasureRow.of(cause, numbers))
                            .toList(),
                    columnOf(Party.KOMMUN, area, numbers),
                    columnOf(Party.POLIS, area, numbers));
        }

        private static List<PartyRow> columnOf(Party party, Area area, Map<String, String> numbers) {
            return area.causes().stream()
                    .map(cause -> new Cause(
                            cause.key(),
                            cause.analysis(),
                            cause.measures().stream()
                                    .filter(measure -> measure.party().concerns(party))
                                    .toList()))
                    .flatMap(cause -> MeasureRow.of(cause, numbers))
                    .map(PartyRow::of)
                    .toList();
        }

        /** @param before what the area was, so that its causes are known again; null for a new one */
        Area toArea(Area before) {
            boolean isTwoParty = measuresKommun != null || measuresPolis != null;
            List<Cause> causes = isTwoParty
                    ? new PartyColumns(areaCause, rows(measuresKommun), rows(measuresPolis)).causes()
                    : causes();
            return new Area(
                    RowKey.orNext(key),
                    name,
                    problem,
                    effectGoal,
                    subGoal,
                    orEmpty(indicators).stream().map(IndicatorRow::toIndicator).toList(),
                    CauseKeys.known(before == null ? List.of() : before.causes(), causes));
        }

        private List<Cause> causes() {
            List<Cause> causes = new ArrayList<>();
            String analysis = areaCause;
            List<Measure> together = new ArrayList<>();
            for (MeasureRow row : orEmpty(measures)) {
                if (row.cause() != null && !row.cause().equals(analysis)) {
                    if (!together.isEmpty()) {
                        causes.add(CauseKeys.fresh(analysis, together));
                        together = new ArrayList<>();
                    }
                    analysis = row.cause();
                }
                together.add(row.toMeasure());
            }
            if (analysis != null || !together.isEmpty()) {
                causes.add(CauseKeys.fresh(analysis, together));
            }
            return causes;
        }

        private static List<MeasureRow> rows(List<PartyRow> column) {
            return orEmpty(column).stream().map(PartyRow::toRow).toList();
        }

        /** The keys of the rows that have one: this area, its indicators and, once each, its measures. */
        Stream<String> keys() {
            List<MeasureRow> kommun = rows(measuresKommun);
            Set<String> shared = kommun.stream().map(MeasureRow::key).collect(Collectors.toSet());
            return Stream.of(
                            Stream.of(this).map(AreaRow::key),
                            orEmpty(indicators).stream().map(IndicatorRow::key),
                            orEmpty(measures).stream().map(MeasureRow::key),
                            kommun.stream().map(MeasureRow::key),
                            rows(measuresPolis).stream().map(MeasureRow::key).filter(key -> !shared.contains(key)))
                    .flatMap(part -> part)
                    .filter(Objects::nonNull);
        }
    }

    /** @param key null for a new one */
    record IndicatorRow(
            String key, String name, String unit, BigDecimal baseline, Integer baselineYear, BigDecimal yearlyChange) {

        static IndicatorRow of(Indicator indicator) {
            return new IndicatorRow(
                    indicator.key(),
                    indicator.name(),
                    indicator.unit(),
                    indicator.baseline(),
                    indicator.baselineYear(),
                    indicator.yearlyChange());
        }

        Indicator toIndicator() {
            return new Indicator(RowKey.orNext(key), name, unit, baseline, baselineYear, yearlyChange);
        }
    }

    /**
     * @param key null for a new measure
     * @param number in the version that is revised, to be read only; null for what is new since
     * @param cause null where it is the one of the row above
     * @param party null until it is known in whose column the row stands
     */
    record MeasureRow(
            String key,
            String number,
            String cause,
            String description,
            Party party,
            String owner,
            String ownerRole,
            String schedule,
            String goal,
            String followUp) {

        static Stream<MeasureRow> of(Cause cause, Map<String, String> numbers) {
            List<MeasureRow> rows = new ArrayList<>();
            for (Measure measure : cause.measures()) {
                rows.add(of(rows.isEmpty() ? cause.analysis() : null, measure, numbers.get(measure.key())));
            }
            return rows.stream();
        }

        static MeasureRow of(String cause, Measure measure, String number) {
            return new MeasureRow(
                    measure.key(),
                    number,
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
            return new MeasureRow(
                    key, number, analysis, description, party, owner, ownerRole, schedule, goal, followUp);
        }

        MeasureRow by(Party whose) {
            return new MeasureRow(key, number, cause, description, whose, owner, ownerRole, schedule, goal, followUp);
        }

        /** The same, as if it were the row of that key and number. */
        MeasureRow as(String otherKey, String otherNumber) {
            return new MeasureRow(
                    otherKey, otherNumber, cause, description, party, owner, ownerRole, schedule, goal, followUp);
        }

        Measure toMeasure() {
            return new Measure(RowKey.orNext(key), description, party, owner, ownerRole, schedule, goal, followUp);
        }
    }

    /** A measure in a column of one party's own. */
    record PartyRow(
            String key,
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
                    row.key,
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
            return new MeasureRow(key, number, cause, description, null, owner, ownerRole, schedule, goal, followUp);
        }
    }

    private static <T> List<T> orEmpty(List<T> rows) {
        return rows == null ? List.of() : rows;
    }
}
