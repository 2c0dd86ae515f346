package se.trygghetshjulet.municipality;

/**
 * One who signs, as the models know him: a role that signs for a party, once. The word that stands for him is the role's id for
 * the law's two, of whom no role signs for both, and {@code party:role} for the others.
 */
public record Mandate(Party party, Role role) {

    private static final String FOR = ":";

    /** @param signatories of the municipality, to know which of the law's two a role signs for */
    public static Mandate of(String word, Signatories signatories) {
        int colon = word.indexOf(FOR);
        if (colon >= 0) {
            return new Mandate(Party.of(word.substring(0, colon)), Role.of(word.substring(colon + 1)));
        }
        Role role = Role.of(word);
        return new Mandate(signatories.isFor(role, Party.POLIS) ? Party.POLIS : Party.KOMMUN, role);
    }

    public String word() {
        return party.isOther() ? party.id() + FOR + role.id() : role.id();
    }

    /** The role alone, which a word tells without the profile. */
    public static Role roleIn(String word) {
        return Role.of(word.substring(word.indexOf(FOR) + 1));
    }
}
