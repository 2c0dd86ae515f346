package se.trygghetshjulet.handlingsplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import se.trygghetshjulet.handlingsplan.depth.IndicatorDetail;

/**
 * A figure by which an area's goal is followed.
 *
 * @param key by which it is known in every version that has it
 * @param unit what is counted
 * @param baseline where it started; null while it has not been measured
 * @param baselineYear calendar year of the baseline
 * @param yearlyChange percent a year that the parties aim at, negative for less; null where the goal has no figure
 * @param more what only some municipalities ask for
 */
record Indicator(
        String key,
        String name,
        String unit,
        BigDecimal baseline,
        Integer baselineYear,
        BigDecimal yearlyChange,
        @JsonUnwrapped IndicatorDetail more) {

    Indicator {
        more = IndicatorDetail.orNone(more);
    }

    /** More than this is nothing that anybody counts in a municipality. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

    /**
     * Where the figure should be in a year, in whole units or with the decimals that it has; null if baseline or aim is missing, the year is past, or the aim has
     * grown beyond what can be counted.
     */
    BigDecimal targetFor(int year) {
        if (baseline == null || baselineYear == null || yearlyChange == null || year < baselineYear) {
            return null;
        }
        BigDecimal factor = BigDecimal.ONE.add(yearlyChange.movePointLeft(2));
        BigDecimal target = baseline.multiply(factor.pow(year - baselineYear, MathContext.DECIMAL64));
        return target.compareTo(LARGEST) > 0 ? null : target.setScale(more.scale(), RoundingMode.HALF_UP);
    }

    /** The same in words, or by its rule; null where nothing can be aimed at. */
    String aimFor(int year) {
        return more.target(baseline, targetFor(year));
    }
}
