package se.trygghetshjulet.exchange;

/** A file that is no sheet. The message is a Swedish sentence that says what to do. */
final class UnreadableSheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableSheet(String message) {
        super(message);
    }

    UnreadableSheet(String message, Exception cause) {
        super(message, cause);
    }
}
