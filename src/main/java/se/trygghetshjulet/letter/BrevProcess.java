package se.trygghetshjulet.letter;

/** The model {@code brev}: its key and its variable. */
final class BrevProcess {

    static final String KEY = "brev";

    /** Long: id of the letter to send. */
    static final String LETTER_ID = "letterId";

    private BrevProcess() {}
}
