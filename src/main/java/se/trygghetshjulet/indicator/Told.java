package se.trygghetshjulet.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.depth.IndicatorUnit;
import se.trygghetshjulet.indicator.FigureYear.FigurePart;

/**
 * What a reader is told of an indicator's figures. All else that the reader sees is reckoned from this and nothing beyond it.
 *
 * @param known what each year came to, the baseline's year included
 * @param withheld years with a figure that the reader is not told
 * @param parts of years, where they are told
 */
record Told(NavigableMap<Integer, BigDecimal> known, Set<Integer> withheld, Map<Integer, List<FigurePart>> parts) {

    /** Everything, for those who work with it. */
    static Told whole(PlanIndicator indicator, Series series, IndicatorUnit unit) {
        NavigableMap<Integer, BigDecimal> years = years(indicator, series, unit);
        Map<Integer, List<FigurePart>> parts = new TreeMap<>();
        series.measured().stream()
                .map(one -> one.now().period().year())
                .distinct()
                .forEach(year -> parts.put(year, noted(series, year)));
        return new Told(years, Set.of(), parts);
    }

    /** The baseline stands for its year where nothing else was noted. */
    static NavigableMap<Integer, BigDecimal> years(PlanIndicator indicator, Series series, IndicatorUnit unit) {
        NavigableMap<Integer, BigDecimal> years = new TreeMap<>(series.years(unit));
        if (indicator.baseline() != null && indicator.baselineYear() != null) {
            years.putIfAbsent(indicator.baselineYear(), indicator.baseline());
        }
        return years;
    }

    static List<FigurePart> noted(Series series, int year) {
        return Stream.of(Part.values())
                .filter(part -> part != Part.YEAR && series.figure(new Period(year, part)) != null)
                .map(part -> new FigurePart(part, Figure.of(series.figure(new Period(year, part)))))
                .toList();
    }

    /** Years with a figure, whether it is told or not. */
    NavigableMap<Integer, Figure> figures() {
        NavigableMap<Integer, Figure> figures = new TreeMap<>();
        known.forEach((year, number) -> figures.put(year, Figure.of(number)));
        new TreeSet<>(withheld).forEach(year -> figures.put(year, Figure.WITHHELD));
        return figures;
    }
}
