package se.trygghetshjulet.letter.outbox;

/** The model {@code brev}: its key, its variables and what they may say. */
final class BrevProcess {

    static final String KEY = "brev";

    /** Long: id of the letter to send. */
    static final String LETTER_ID = "letterId";

    /** String: what became of the letter, then what the coordinator decided. */
    static final String OUTCOME = "outcome";

    /** The letter is with the mail server, or is not to be sent any more. */
    static final String DONE = "klart";

    /** Nobody will get the letter unless somebody does something. */
    static final String UNDELIVERED = "ej-framme";

    static final String SEND_AGAIN = "igen";

    static final String RELEASE = "slapp";

    /** Kind of the incident in Cockpit for as long as a letter waits for the coordinator. */
    static final String INCIDENT = "letterUndelivered";

    private BrevProcess() {}
}
