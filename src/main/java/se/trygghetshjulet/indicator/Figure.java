package se.trygghetshjulet.indicator;

import java.math.BigDecimal;

/**
 * A figure as a reader is told it.
 *
 * @param number null where there is none, or it is withheld
 * @param withheld whether there is one that is too small to be told, or that would tell another
 */
public record Figure(BigDecimal number, boolean withheld) {

    static final Figure NONE = new Figure(null, false);
    static final Figure WITHHELD = new Figure(null, true);

    static Figure of(BigDecimal number) {
        return number == null ? NONE : new Figure(number, false);
    }
}
