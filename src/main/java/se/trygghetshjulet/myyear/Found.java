package se.trygghetshjulet.myyear;

import java.util.List;

/**
 * What a search has found.
 *
 * @param asked as the person typed it; empty while nothing is asked for
 * @param fault what is wrong with what was typed, in Swedish; null if nothing is
 * @param more whether there is more than is shown
 */
record Found(String asked, String fault, List<Hit> matters, List<Hit> documents, List<PersonHit> people, boolean more) {

    static final Found NOTHING_ASKED = refused("", null);

    static Found refused(String asked, String fault) {
        return new Found(asked, fault, List.of(), List.of(), List.of(), false);
    }

    public boolean hasAnswer() {
        return !asked.isEmpty() && fault == null;
    }

    public boolean hasNothing() {
        return matters.isEmpty() && documents.isEmpty() && people.isEmpty();
    }

    /**
     * @param detail diary numbers, or what has become of it
     * @param address on this site
     */
    record Hit(String title, String detail, String kommun, String address) {}

    /** @param roles with the municipality of each, in Swedish */
    record PersonHit(String name, List<String> roles) {}
}
