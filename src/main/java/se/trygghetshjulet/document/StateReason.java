package se.trygghetshjulet.document;

/**
 * Why a version came into a state: who did it, and the record that it follows from. All may be null.
 *
 * @param person user id
 * @param note in Swedish, such as why a party would not sign
 */
public record StateReason(String person, Long decision, Long signature, Long publication, String note) {

    /** The process went on by itself. */
    public static final StateReason NONE = new StateReason(null, null, null, null, null);

    public static StateReason person(String person) {
        return new StateReason(person, null, null, null, null);
    }

    public static StateReason decision(Long decision) {
        return new StateReason(null, decision, null, null, null);
    }

    public static StateReason signature(Long signature, String note) {
        return new StateReason(null, null, signature, null, note);
    }

    public static StateReason publication(Long publication, String person, String note) {
        return new StateReason(person, null, null, publication, note);
    }

    public static StateReason note(String note) {
        return new StateReason(null, null, null, null, note);
    }
}
