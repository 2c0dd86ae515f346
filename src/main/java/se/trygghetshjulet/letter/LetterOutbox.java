package se.trygghetshjulet.letter;

/**
 * Takes letters, each to be sent by a job of its own, so that one that fails is tried again and seen in Cockpit without
 * holding up the others. Part of the transaction under way: what is rolled back is never sent.
 */
public interface LetterOutbox {

    /** Takes a letter, unless one with the same key has been taken before. */
    void post(Draft draft);

    /**
     * @param key what it is about, to whom, for which day
     * @param kind for the log: ny-uppgift, paminnelse, forsenad, protokollsutdrag …
     * @param caseKey business key of the turn; may be null
     * @param text paragraphs with empty lines between; greeting and closing are added when it is sent, but not for somebody outside
     * @param calendar an iCalendar object (RFC 5545) that goes with it; may be null
     */
    record Draft(
            String key,
            String kommun,
            String kind,
            String caseKey,
            Addressee to,
            String subject,
            String text,
            String calendar) {}
}
