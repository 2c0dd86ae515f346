package se.trygghetshjulet.handlingsplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.trygghetshjulet.document.RowKey;
import se.trygghetshjulet.handlingsplan.PartyColumns.PartyRow;
import se.trygghetshjulet.handlingsplan.depth.AreaDetail;
import se.trygghetshjulet.handlingsplan.depth.IndicatorDetail;
import se.trygghetshjulet.municipality.Parties;
import se.trygghetshjulet.municipality.Party;

/**
 * An area as rows to fill in, the way a table in a document has them: a cause that is left empty is the one above, and
 * where the parties have a column each, what stands in both is done together. A form shows the columns that the
 * municipality has and leaves the rest out.
 *
 * @param key null for a new area
 * @param number in the version that is revised, to be read only; null for what is new since
 * @param areaCause one analysis for the whole area
 * @param problems keys of the problems of the year's lägesbild that it takes up
 * @param measures null where each party has a column of its own
 */
record AreaRow(
        String key,
        String number,
        String name,
        String problem,
        List<String> problems,
        String areaCause,
        String effectGoal,
        String subGoal,
        List<IndicatorRow> indicators,
        List<MeasureRow> measures,
        List<PartyRow> measuresKommun,
        List<PartyRow> measuresPolis,
        @JsonUnwrapped AreaDetail more) {

    AreaRow {
        more = AreaDetail.orNone(more);
    }

    /** @param numbers in the version that is revised, by key */
    static AreaRow of(Area area, Map<String, String> numbers) {
        return new AreaRow(
                area.key(),
                numbers.get(area.key()),
                area.name(),
                area.problem(),
                area.problems(),
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
                columnOf(Party.POLIS, area, numbers),
                area.more());
    }

    /** With those of its problems that are in this year's lägesbild; an earlier year's are gone. */
    AreaRow facing(Set<String> known) {
        return new AreaRow(
                key,
                number,
                name,
                problem,
                problems.stream().filter(known::contains).toList(),
                areaCause,
                effectGoal,
                subGoal,
                indicators,
                measures,
                measuresKommun,
                measuresPolis,
                more);
    }

    private static List<PartyRow> columnOf(Party party, Area area, Map<String, String> numbers) {
        return area.causes().stream()
                .map(cause -> new Cause(
                        cause.key(),
                        cause.analysis(),
                        cause.measures().stream()
                                .filter(measure -> Parties.shares(measure.party(), party))
                                .toList()))
                .flatMap(cause -> MeasureRow.of(cause, numbers))
                .map(PartyRow::of)
                .toList();
    }

    /** @param before what the area was, so that its causes are known again; null for a new one */
    Area toArea(Area before) {
        boolean isTwoParty = measuresKommun != null || measuresPolis != null;
        List<Cause> causes =
                isTwoParty ? new PartyColumns(areaCause, rows(measuresKommun), rows(measuresPolis)).causes() : causes();
        return new Area(
                RowKey.orNext(key),
                name,
                problem,
                effectGoal,
                subGoal,
                orEmpty(indicators).stream().map(IndicatorRow::toIndicator).toList(),
                Cause.known(before == null ? List.of() : before.causes(), causes),
                problems,
                more);
    }

    private List<Cause> causes() {
        List<Cause> causes = new ArrayList<>();
        String analysis = areaCause;
        List<Measure> together = new ArrayList<>();
        for (MeasureRow row : orEmpty(measures)) {
            if (row.cause() != null && !row.cause().equals(analysis)) {
                if (!together.isEmpty()) {
                    causes.add(Cause.fresh(analysis, together));
                    together = new ArrayList<>();
                }
                analysis = row.cause();
            }
            together.add(row.toMeasure());
        }
        if (analysis != null || !together.isEmpty()) {
            causes.add(Cause.fresh(analysis, together));
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

    private static <T> List<T> orEmpty(List<T> rows) {
        return rows == null ? List.of() : rows;
    }

    /** @param key null for a new one */
    record IndicatorRow(
            String key,
            String name,
            String unit,
            BigDecimal baseline,
            Integer baselineYear,
            BigDecimal yearlyChange,
            @JsonUnwrapped IndicatorDetail more) {

        IndicatorRow {
            more = IndicatorDetail.orNone(more);
        }

        static IndicatorRow of(Indicator indicator) {
            return new IndicatorRow(
                    indicator.key(),
                    indicator.name(),
                    indicator.unit(),
                    indicator.baseline(),
                    indicator.baselineYear(),
                    indicator.yearlyChange(),
                    indicator.more());
        }

        Indicator toIndicator() {
            return new Indicator(RowKey.orNext(key), name, unit, baseline, baselineYear, yearlyChange, more);
        }
    }
}
