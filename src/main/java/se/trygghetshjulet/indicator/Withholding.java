package se.trygghetshjulet.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.depth.IndicatorUnit;
import se.trygghetshjulet.indicator.FigureYear.FigurePart;
import se.trygghetshjulet.suppression.Suppression;

/**
 * What the public is told of an indicator's figures. A count from 1 to 4 is not, nor what would tell it; a rate is a count in
 * disguise and told only where the inhabitants are known. Parts of a year are told when they make the whole year together, to
 * the unit, and nothing of the year has ever been another figure, so that nobody learns more from what was shown before; of
 * indicators that add up to each other no parts are told, and years as {@link AddingUp} says.
 */
class Withholding {

    /** More than this is counted in no municipality, and less than half of what an int holds. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(100_000_000);

    private final PlanIndicator indicator;
    private final Series series;
    private final IndicatorUnit unit;
    private final Integer inhabitants;
    private final AddingUp sums;

    /** @param inhabitants null where the profile does not say */
    Withholding(PlanIndicator indicator, Series series, IndicatorUnit unit, Integer inhabitants, AddingUp sums) {
        this.indicator = indicator;
        this.series = series;
        this.unit = unit;
        this.inhabitants = inhabitants;
        this.sums = sums;
    }

    Told told() {
        NavigableMap<Integer, BigDecimal> known = new TreeMap<>();
        Set<Integer> withheld = new TreeSet<>();
        Map<Integer, List<FigurePart>> parts = new TreeMap<>();
        Set<Integer> toldByOthers = sums.withheld(indicator.key());
        Told.years(indicator, series, unit).forEach((year, number) -> {
            if (isSmall(number) || toldByOthers.contains(year)) {
                withheld.add(year);
            } else {
                known.put(year, number);
                parts.put(year, sums.has(indicator.key()) ? List.of() : parts(year, number));
            }
        });
        return new Told(known, withheld, parts);
    }

    private boolean isSmall(BigDecimal number) {
        return unit.isSmall(number, inhabitants);
    }

    private List<FigurePart> parts(int year, BigDecimal total) {
        return switch (unit.kind()) {
            case MEASURE -> Told.noted(series, year);
            case COUNT ->
                series.wholeParts(year)
                        .filter(periods -> !series.isCorrected(year) && isBaselineToo(year, total))
                        .filter(periods -> series.sum(periods).compareTo(total) == 0)
                        .map(this::withoutSmall)
                        .orElse(List.of());
            case RATE -> List.of();
        };
    }

    private boolean isBaselineToo(int year, BigDecimal total) {
        return indicator.baseline() == null
                || !Integer.valueOf(year).equals(indicator.baselineYear())
                || indicator.baseline().compareTo(total) == 0;
    }

    /** None where what protects them would take the year's own figure with it. */
    private List<FigurePart> withoutSmall(List<Period> periods) {
        List<BigDecimal> numbers = periods.stream().map(series::figure).toList();
        if (numbers.stream().anyMatch(number -> !isWhole(number))) {
            return List.of();
        }
        int[] row = IntStream.concat(
                        numbers.stream().mapToInt(BigDecimal::intValueExact),
                        IntStream.of(numbers.stream()
                                .mapToInt(BigDecimal::intValueExact)
                                .sum()))
                .toArray();
        boolean[][] hidden = Suppression.of(new int[][] {row, row}, IndicatorUnit.SMALLEST);
        int sum = periods.size();
        if (hidden[0][sum] || hidden[1][sum]) {
            return List.of();
        }
        List<FigurePart> parts = new ArrayList<>();
        for (int at = 0; at < sum; at++) {
            Figure figure = hidden[0][at] || hidden[1][at] ? Figure.WITHHELD : Figure.of(numbers.get(at));
            parts.add(new FigurePart(periods.get(at).part(), figure));
        }
        return parts;
    }

    static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.compareTo(LARGEST) < 0;
    }
}
