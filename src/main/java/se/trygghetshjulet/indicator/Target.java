package se.trygghetshjulet.indicator;

import java.math.BigDecimal;
import se.trygghetshjulet.handlingsplan.depth.IndicatorDetail;

/** Where a figure should be. */
public record Target(BigDecimal number, Direction direction) {

    public enum Direction {
        AT_MOST("högst "),
        AT_LEAST("minst "),
        BELOW("färre än "),
        ABOVE("fler än "),
        YES("");

        private final String words;

        Direction(String words) {
            this.words = words;
        }
    }

    boolean isReachedBy(BigDecimal figure) {
        int comparison = figure.compareTo(number);
        return switch (direction) {
            case AT_MOST -> comparison <= 0;
            case AT_LEAST, YES -> comparison >= 0;
            case BELOW -> comparison < 0;
            case ABOVE -> comparison > 0;
        };
    }

    /** "högst 412", "fler än 3", "ja" */
    public String text() {
        return direction == Direction.YES ? "ja" : direction.words + IndicatorDetail.swedish(number);
    }
}
