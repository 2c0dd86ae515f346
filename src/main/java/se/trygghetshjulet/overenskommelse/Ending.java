package se.trygghetshjulet.overenskommelse;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How an agreement's days end otherwise than by its own words. Kept beside the version, which is never written again.
 *
 * @param replacedFrom first day of the agreement that took its place; null while none has
 * @param terminatedTo last day of the notice that a party has given; null while none has
 */
record Ending(LocalDate replacedFrom, LocalDate terminatedTo) {

    static final Ending NONE = new Ending(null, null);

    /**
     * The day after which the agreement holds no more, by its own words, by notice or by its successor.
     *
     * @return null if none is known
     */
    LocalDate lastDay(LocalDate validTo) {
        return Stream.of(validTo, replacedFrom == null ? null : replacedFrom.minusDays(1), terminatedTo)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
