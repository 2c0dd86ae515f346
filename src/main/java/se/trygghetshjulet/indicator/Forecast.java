package se.trygghetshjulet.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.SortedMap;
import se.trygghetshjulet.handlingsplan.depth.IndicatorDetail;

/**
 * Where a figure is heading: the straight line with the least squares through what was measured, and the interval in which a
 * new figure then lies 19 times of 20 (Student's t, 95 per cent, both sides).
 *
 * @param year calendar year
 * @param years how many figures it is reckoned on, three at least
 */
public record Forecast(int year, BigDecimal expected, BigDecimal low, BigDecimal high, int years) {

    static final int FEWEST = 3;

    /** Quantiles 0.975 for 1 to 10 degrees of freedom; the last one for more, which makes the interval somewhat too wide. */
    private static final double[] STUDENT = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228};

    /**
     * @param measured what each year came to
     * @param scale decimals that it is told with
     * @return empty for fewer than three years
     */
    static Optional<Forecast> of(SortedMap<Integer, BigDecimal> measured, int scale) {
        int count = measured.size();
        if (count < FEWEST) {
            return Optional.empty();
        }
        double meanYear =
                measured.keySet().stream().mapToInt(year -> year).average().orElseThrow();
        double mean = measured.values().stream()
                .mapToDouble(BigDecimal::doubleValue)
                .average()
                .orElseThrow();
        double spread = 0;
        double together = 0;
        for (Entry<Integer, BigDecimal> one : measured.entrySet()) {
            double away = one.getKey() - meanYear;
            spread += away * away;
            together += away * (one.getValue().doubleValue() - mean);
        }
        double slope = together / spread;
        double residuals = 0;
        for (Entry<Integer, BigDecimal> one : measured.entrySet()) {
            double residual = one.getValue().doubleValue() - mean - slope * (one.getKey() - meanYear);
            residuals += residual * residual;
        }
        int year = measured.lastKey() + 1;
        double ahead = year - meanYear;
        double expected = mean + slope * ahead;
        double deviation = Math.sqrt(residuals / (count - 2) * (1 + 1.0 / count + ahead * ahead / spread));
        double margin = STUDENT[Math.min(count - 2, STUDENT.length) - 1] * deviation;
        return Optional.of(new Forecast(
                year,
                rounded(expected, scale),
                rounded(expected - margin, scale),
                rounded(expected + margin, scale),
                count));
    }

    /** Nothing that is counted or measured here is below nought. */
    private static BigDecimal rounded(double figure, int scale) {
        return BigDecimal.valueOf(Math.max(0, figure)).setScale(scale, RoundingMode.HALF_UP);
    }

    /** With an interval that tells no small number; empty where the expected one is small itself. */
    Optional<Forecast> withoutSmall(BigDecimal smallest) {
        if (expected.compareTo(smallest) < 0) {
            return Optional.empty();
        }
        return Optional.of(
                low.compareTo(smallest) < 0 ? new Forecast(year, expected, BigDecimal.ZERO, high, years) : this);
    }

    /** "Omkring 395 år 2028. Går det som hittills hamnar siffran mellan 350 och 440, nitton gånger av tjugo. …" */
    public String text() {
        return "Omkring " + IndicatorDetail.swedish(expected) + " år " + year
                + ". Går det som hittills hamnar siffran mellan " + IndicatorDetail.swedish(low) + " och "
                + IndicatorDetail.swedish(high) + ", nitton gånger av tjugo. Räknat som en rät linje genom " + years
                + " år: ju färre år, desto osäkrare.";
    }
}
