package se.trygghetshjulet.medborgarlofte;

import java.time.LocalDate;
import java.util.Optional;
import se.trygghetshjulet.document.DocumentKey;

/**
 * By what a promise with a rhythm of its own is known among the others of its year.
 *
 * @param activity id of what comes back in the municipality's profile
 * @param from its first day
 */
public record OwnTerm(String activity, LocalDate from) {

    private static final int LENGTH_OF_DAY = 10;

    /** As a part of a document's key: "torget-2028-04-01". */
    public String part() {
        return activity + "-" + from;
    }

    /** Empty for a promise that is for a plan's year. */
    public static Optional<OwnTerm> of(DocumentKey key) {
        return Optional.of(key.part()).filter(part -> !part.isEmpty()).map(OwnTerm::of);
    }

    static OwnTerm of(String part) {
        int day = part.length() - LENGTH_OF_DAY;
        return new OwnTerm(part.substring(0, day - 1), LocalDate.parse(part.substring(day)));
    }

    /** Whether the other one goes on where this one began. */
    boolean isFollowedBy(OwnTerm other) {
        return activity.equals(other.activity) && from.isBefore(other.from);
    }
}
