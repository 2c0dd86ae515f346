package se.trygghetshjulet.handlingsplan.depth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an indicator's figures are, by the unit that people wrote. A figure is a count unless its unit says otherwise, so that
 * a small one is never taken for something harmless.
 *
 * @param per of how many inhabitants a rate tells; 0 for what is no rate
 */
public record IndicatorUnit(Kind kind, int per) {

    /** Counts from 1 to 4 may point at somebody. */
    public static final int SMALLEST = 5;

    private static final Pattern RATE = Pattern.compile("(?:per|/) ?(1000|10000|100000)(?!\\d)");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d) (?=\\d)");

    /** First words of units that count nobody and nothing. */
    private static final Set<String> MEASURES =
            Set.of("%", "procent", "procentenheter", "andel", "index", "kr", "kronor", "tkr", "mkr", "poäng", "betyg");

    public enum Kind {
        COUNT,
        /** So many per a number of inhabitants: a count in disguise. */
        RATE,
        /** Per cents, sums of money, marks, and yes or no. */
        MEASURE
    }

    /** @param unit may be null */
    public static IndicatorUnit of(String unit, IndicatorRule rule) {
        if (rule == IndicatorRule.YES_NO || rule == IndicatorRule.QUALITATIVE) {
            return new IndicatorUnit(Kind.MEASURE, 0);
        }
        String words = BETWEEN_DIGITS
                .matcher(BLANKS.matcher(
                                unit == null
                                        ? ""
                                        : unit.toLowerCase(Locale.ROOT).strip())
                        .replaceAll(" "))
                .replaceAll("");
        Matcher rate = RATE.matcher(words);
        if (rate.find()) {
            return new IndicatorUnit(Kind.RATE, Integer.parseInt(rate.group(1)));
        }
        return new IndicatorUnit(MEASURES.contains(words.split("[ ,(]", 2)[0]) ? Kind.MEASURE : Kind.COUNT, 0);
    }

    /**
     * Whether a figure is a count from 1 to 4, or a rate that may be one.
     *
     * @param inhabitants among whom a rate is told; null where nobody has said
     */
    public boolean isSmall(BigDecimal number, Integer inhabitants) {
        if (number.signum() == 0) {
            return false;
        }
        return switch (kind) {
            case MEASURE -> false;
            case COUNT -> number.compareTo(BigDecimal.valueOf(SMALLEST)) < 0;
            case RATE ->
                inhabitants == null
                        || number.multiply(BigDecimal.valueOf(inhabitants))
                                        .divide(BigDecimal.valueOf(per), 0, RoundingMode.HALF_UP)
                                        .compareTo(BigDecimal.valueOf(SMALLEST))
                                < 0;
        };
    }

    public boolean isCount() {
        return kind == Kind.COUNT;
    }
}
