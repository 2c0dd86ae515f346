package se.trygghetshjulet.handlingsplan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A figure by which an area's goal is followed.
 *
 * @param key by which it is known in every version that has it
 * @param unit what is counted
 * @param baseline where it started; null while it has not been measured
 * @param baselineYear calendar year of the baseline
 * @param yearlyChange percent a year that the parties aim at, negative for less; null where the goal has no figure
 */
record Indicator(
        String key, String name, String unit, BigDecimal baseline, Integer baselineYear, BigDecimal yearlyChange) {

    /** More than this is nothing that anybody counts in a municipality. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

    /**
     * Where the figure should be in a year, in whole units; null if baseline or aim is missing, the year is past, or the aim has
     * grown beyond what can be counted.
     */
    Long targetFor(int year) {
        if (baseline == null || baselineYear == null || yearlyChange == null || year < baselineYear) {
            return null;
        }
        BigDecimal factor = BigDecimal.ONE.add(yearlyChange.movePointLeft(2));
        BigDecimal target = baseline.multiply(factor.pow(year - baselineYear, MathContext.DECIMAL64));
        return target.compareTo(LARGEST) > 0
                ? null
                : target.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
