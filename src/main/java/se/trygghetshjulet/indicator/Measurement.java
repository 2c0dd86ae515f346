package se.trygghetshjulet.indicator;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A figure that somebody noted. Nothing is written over: of those of a period the last one counts, and the others are kept.
 *
 * @param indicator key of the row in the plan
 * @param versionNo from 1 within the period
 * @param figure null where an earlier one was taken back
 * @param source where it comes from, in Swedish
 * @param person null for what the product fetched by itself
 */
record Measurement(
        Long id,
        String kommun,
        String indicator,
        Period period,
        int versionNo,
        BigDecimal figure,
        String source,
        String person,
        Instant notedAt) {

    Measurement {
        if (figure != null) {
            BigDecimal bare = figure.stripTrailingZeros();
            figure = bare.scale() < 0 ? bare.setScale(0) : bare;
        }
    }

    boolean says(BigDecimal other) {
        return figure == null || other == null ? figure == other : figure.compareTo(other) == 0;
    }
}
