package se.trygghetshjulet.handlingsplan.depth;

import java.math.BigDecimal;

/**
 * How an indicator is judged and written in municipalities that ask for it.
 *
 * @param rule null for a change in per cent a year
 * @param decimals that the target is rounded to, half up, and that is said; null for whole units without a word of it
 * @param goal the figure of a rule that asks for one: how many times, or the value or number to come to; otherwise null
 */
public record IndicatorDetail(IndicatorRule rule, Integer decimals, BigDecimal goal) {

    public static final IndicatorDetail NONE = new IndicatorDetail(null, null, null);

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
            case FACTOR, ABSOLUTE, COUNT, QUALITATIVE -> ruled();
        };
    }

    /** The rule with its figure, in words: "minst 4 gånger förra årets siffra". */
    public String ruled() {
        if (goal == null) {
            return rule.title();
        }
        return switch (rule) {
            case FACTOR ->
                (goal.compareTo(BigDecimal.ONE) < 0 ? "högst " : "minst ") + swedish(goal) + " " + rule.title();
            case ABSOLUTE -> swedish(goal);
            case COUNT -> "minst " + swedish(goal);
            case FEWER, MORE, YES_NO, QUALITATIVE -> rule.title();
        };
    }

    /** Without a value that says from which side it is come to. */
    public IndicatorDetail withoutWay() {
        return rule == IndicatorRule.ABSOLUTE ? new IndicatorDetail(rule, decimals, null) : this;
    }

    private String rounding() {
        return decimals == null ? "" : " (avrundat till " + rounded() + ")";
    }

    /** To what a target is rounded, half up: "heltal". */
    public String rounded() {
        return switch (scale()) {
            case 0 -> "heltal";
            case 1 -> "en decimal";
            default -> "två decimaler";
        };
    }

    /** How many decimals a target has. */
    public int scale() {
        return decimals == null ? 0 : decimals;
    }

    private static String written(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** As Swedes write it: a comma, and no zeros that say nothing. */
    public static String swedish(BigDecimal number) {
        return number.signum() == 0 ? "0" : written(number.stripTrailingZeros());
    }
}
