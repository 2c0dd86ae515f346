package se.trygghetshjulet.incident;

/** A file that cannot be read at all; the message is Swedish and says what to do. */
class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String message) {
        super(message);
    }

    UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
