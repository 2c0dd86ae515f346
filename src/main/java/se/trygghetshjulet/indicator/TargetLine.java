package se.trygghetshjulet.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.depth.IndicatorRule;
import se.trygghetshjulet.indicator.Target.Direction;

/**
 * Where an indicator should be year by year, by its rule. What goes by the figure before is known only where that one is.
 * Rounded half up to the decimals that the plan says, whole units where it says nothing.
 */
class TargetLine {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PlanIndicator indicator;
    private final NavigableMap<Integer, BigDecimal> known;
    private final Set<Integer> withheld;

    /**
     * @param known what each year came to, the baseline's year included
     * @param withheld years with a figure that the reader is not told
     */
    TargetLine(PlanIndicator indicator, NavigableMap<Integer, BigDecimal> known, Set<Integer> withheld) {
        this.indicator = indicator;
        this.known = known;
        this.withheld = withheld;
    }

    Optional<Target> of(int year) {
        if (indicator.baselineYear() != null && year <= indicator.baselineYear()) {
            return Optional.empty();
        }
        IndicatorRule rule = indicator.more().rule();
        if (rule == null) {
            return byChange(year);
        }
        return switch (rule) {
            case FEWER -> before(year).map(former -> new Target(former, Direction.BELOW));
            case MORE -> before(year).map(former -> new Target(former, Direction.ABOVE));
            case YES_NO -> Optional.of(new Target(BigDecimal.ONE, Direction.YES));
            case QUALITATIVE -> Optional.empty();
            case FACTOR -> goal().flatMap(factor -> times(factor, year));
            case ABSOLUTE -> goal().map(value -> new Target(value, towards(value)));
            case COUNT -> goal().map(count -> new Target(count, Direction.AT_LEAST));
        };
    }

    /** From the baseline, or where there is none from the year before. */
    private Optional<Target> byChange(int year) {
        BigDecimal change = indicator.yearlyChange();
        if (change == null) {
            return Optional.empty();
        }
        if (indicator.baseline() == null) {
            return times(BigDecimal.ONE.add(change.divide(HUNDRED)), year);
        }
        return Optional.ofNullable(indicator.targetFor(year))
                .map(number -> new Target(number, change.signum() > 0 ? Direction.AT_LEAST : Direction.AT_MOST));
    }

    private Optional<Target> times(BigDecimal factor, int year) {
        return Optional.ofNullable(known.get(year - 1))
                .map(former -> new Target(
                        former.multiply(factor).setScale(indicator.more().scale(), RoundingMode.HALF_UP),
                        factor.compareTo(BigDecimal.ONE) < 0 ? Direction.AT_MOST : Direction.AT_LEAST));
    }

    private Optional<BigDecimal> before(int year) {
        Integer last = lastBefore(year);
        return last == null ? Optional.empty() : Optional.ofNullable(known.get(last));
    }

    /** Null where there is none. */
    private Integer lastBefore(int year) {
        TreeSet<Integer> measured = new TreeSet<>(known.keySet());
        measured.addAll(withheld);
        return measured.lower(year);
    }

    private Optional<BigDecimal> goal() {
        return Optional.ofNullable(indicator.more().goal());
    }

    private Direction towards(BigDecimal value) {
        return indicator.baseline() != null && indicator.baseline().compareTo(value) > 0
                ? Direction.AT_MOST
                : Direction.AT_LEAST;
    }
}
