package se.trygghetshjulet.handlingsplan.depth;

import java.math.BigDecimal;

/**
 * How an indicator is judged and written in municipalities that ask for it.
 *
 * @param rule null for a change in per cent a year
 * @param decimals that the target is rounded to, half up, and that is said; null for whole units without a word of it
 */
public record IndicatorDetail(IndicatorRule rule, Integer decimals) {

    public static final IndicatorDetail NONE = new IndicatorDetail(null, null);

    /** Nothing said is the same as {@link #NONE}. */
    public static IndicatorDetail orNone(IndicatorDetail detail) {
        return detail == null ? NONE : detail;
    }

    /**
     * What is aimed at in a year, in words.
     *
     * @param baseline the figure before; null while it has not been measured
     * @param computed by the change in per cent a year, already rounded; null where it cannot be
     * @return null where nothing can be aimed at
     */
    public String target(BigDecimal baseline, BigDecimal computed) {
        if (rule == null) {
            return computed == null ? null : written(computed) + rounding();
        }
        return switch (rule) {
            case FEWER -> baseline == null ? rule.title() : "färre än " + swedish(baseline);
            case MORE -> baseline == null ? rule.title() : "fler än " + swedish(baseline);
            case YES_NO -> "ja";
        };
    }

    private String rounding() {
        if (decimals == null) {
            return "";
        }
        return switch (decimals) {
            case 0 -> " (avrundat till heltal)";
            case 1 -> " (avrundat till en decimal)";
            default -> " (avrundat till två decimaler)";
        };
    }

    private static String written(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** As Swedes write it: a comma, and no zeros that say nothing. */
    public static String swedish(BigDecimal number) {
        return number.signum() == 0 ? "0" : written(number.stripTrailingZeros());
    }
}
