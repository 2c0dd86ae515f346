package se.trygghetshjulet.letter.outbox;

/** Where a letter stands; what it is called stands among the phrases of letters. */
public enum SendStatus {
    /** Waits for its hour, its job or the next attempt. */
    WRITTEN,
    /** The mail server has taken it. */
    SENT,
    /** No mail server is configured: kept to be read in the product. */
    KEPT,
    /** There is no address that it could be sent to. */
    UNDELIVERABLE,
    /** The mail server has refused the address or the letter for good. */
    BOUNCED,
    /** Every attempt failed. */
    DEAD,
    /** There is nothing left to tell, or the coordinator let it go. */
    WITHDRAWN;

    /** Whether nobody will get it unless somebody does something. */
    boolean isUndelivered() {
        return this == UNDELIVERABLE || this == BOUNCED || this == DEAD;
    }
}
