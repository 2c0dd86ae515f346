package se.trygghetshjulet.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.trygghetshjulet.handlingsplan.depth.IndicatorUnit;

/** All that was noted of one indicator. */
class Series {

    static final Series NONE = new Series(List.of());

    private final Map<Period, List<Measurement>> versions = new TreeMap<>();

    /** @param rows in the order in which they were noted */
    Series(List<Measurement> rows) {
        Map<Period, List<Measurement>> byPeriod = new HashMap<>();
        rows.forEach(row -> byPeriod.merge(
                row.period(),
                List.of(row),
                (one, more) -> Stream.concat(one.stream(), more.stream()).toList()));
        versions.putAll(byPeriod);
    }

    /** The newest period first, each with its former figures, the last noted first. */
    List<Measured> measured() {
        return versions.values().stream()
                .map(rows -> rows.stream()
                        .sorted(Comparator.comparing(Measurement::versionNo).reversed())
                        .toList())
                .map(rows -> new Measured(rows.get(0), rows.subList(1, rows.size())))
                .sorted(Comparator.comparing((Measured one) -> one.now().period())
                        .reversed())
                .toList();
    }

    /** Null where there is none. */
    BigDecimal figure(Period period) {
        Measurement now = now(period);
        return now == null ? null : now.figure();
    }

    /** Null where nothing was ever noted. */
    Measurement now(Period period) {
        List<Measurement> rows = versions.get(period);
        return rows == null ? null : rows.get(rows.size() - 1);
    }

    /**
     * What each calendar year came to: as it was noted, or the sum of all its parts where they are counts.
     *
     * @param unit of the indicator
     */
    SortedMap<Integer, BigDecimal> years(IndicatorUnit unit) {
        SortedMap<Integer, BigDecimal> years = new TreeMap<>();
        versions.keySet().stream().map(Period::year).distinct().forEach(year -> {
            BigDecimal noted = figure(Period.of(year));
            if (noted != null) {
                years.put(year, noted);
            } else if (unit.isCount()) {
                wholeParts(year).map(this::sum).ifPresent(sum -> years.put(year, sum));
            }
        });
        return years;
    }

    /** Of the parts that make the whole year together, those that were there first; they stay what a reader has seen. */
    Optional<List<Period>> wholeParts(int year) {
        return Stream.of(Part.Kind.HALF, Part.Kind.TERTIAL, Part.Kind.QUARTER)
                .map(kind -> kind.parts().stream()
                        .map(part -> new Period(year, part))
                        .toList())
                .filter(parts -> parts.stream().allMatch(part -> figure(part) != null))
                .min(Comparator.comparing(this::completedBy));
    }

    private Long completedBy(List<Period> parts) {
        return parts.stream()
                .map(part -> versions.get(part).get(0).id())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    BigDecimal sum(List<Period> parts) {
        return parts.stream().map(this::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether any figure of the year or its parts has been another before. */
    boolean isCorrected(int year) {
        return versions.entrySet().stream()
                .filter(period -> period.getKey().year() == year)
                .anyMatch(period -> period.getValue().stream()
                        .anyMatch(row -> !row.says(now(period.getKey()).figure())));
    }

    /** @param former the last noted first */
    record Measured(Measurement now, List<Measurement> former) {}
}
