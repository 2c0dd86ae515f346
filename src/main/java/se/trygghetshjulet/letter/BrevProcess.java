package se.trygghetshjulet.letter;

/** The model {@code brev}: its key and its variables. */
final class BrevProcess {

    static final String KEY = "brev";

    /** Long: id of the letter to send. */
    static final String LETTER_ID = "letterId";

    /** Date: not before; null for at once. */
    static final String SEND_AFTER = "sendAfter";

    private BrevProcess() {}
}
