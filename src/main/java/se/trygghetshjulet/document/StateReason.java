package se.trygghetshjulet.document;

/**
 * Why a version came into a state: who did it, and the record that it follows from. All may be null.
 *
 * @param person user id
 * @param note in Swedish, such as why a party would not sign
 */
public record Cause(String person, Long decision, Long signature, Long publication, String note) {

    /** The process went on by itself. */
    public static final Cause NONE = new Cause(null, null, null, null, null);

    public static Cause person(String person) {
        return new Cause(person, null, null, null, null);
    }

    public static Cause decision(Long decision) {
        return new Cause(null, decision, null, null, null);
    }

    public static Cause signature(Long signature, String note) {
        return new Cause(null, null, signature, null, note);
    }

    public static Cause publication(Long publication, String person, String note) {
        return new Cause(person, null, null, publication, note);
    }

    public static Cause note(String note) {
        return new Cause(null, null, null, null, note);
    }
}
