package se.trygghetshjulet.decision.minutes;

/**
 * How a body came to its decision, beside what it says.
 *
 * @param adjustedAtOnce whether the paragraph was adjusted at the meeting, before the rest of the minutes
 * @param agreed the members who agreed, where there was no meeting; null otherwise
 * @param delegate who decided on behalf of the body; null where it decided itself
 * @param delegationOrder where that one's delegation is found; null where the body decided itself
 */
public record Manner(Way way, boolean adjustedAtOnce, String agreed, String delegate, String delegationOrder) {

    public static final Manner MEETING = new Manner(Way.SAMMANTRADE, false, null, null, null);

    public static Manner meeting(boolean adjustedAtOnce) {
        return new Manner(Way.SAMMANTRADE, adjustedAtOnce, null, null, null);
    }

    public static Manner perCapsulam(String agreed, boolean adjustedAtOnce) {
        return new Manner(Way.PER_CAPSULAM, adjustedAtOnce, agreed, null, null);
    }

    public static Manner delegated(String delegate, String order) {
        return new Manner(Way.DELEGATION, false, null, delegate, order);
    }

    Manner notAdjustedAtOnce() {
        return new Manner(way, false, agreed, delegate, delegationOrder);
    }

    public boolean isDelegated() {
        return way == Way.DELEGATION;
    }

    /** In Swedish, for the one who reads the decision; empty text where a meeting decided as usual. */
    public String told() {
        return switch (way) {
            case SAMMANTRADE -> "";
            case PER_CAPSULAM ->
                "Beslutet fattades per capsulam, utan sammanträde. De som var med på det: " + agreed + ".";
            case DELEGATION -> "Beslutet fattades på delegation av " + delegate + ", enligt " + delegationOrder + ".";
        };
    }
}
