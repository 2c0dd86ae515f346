package se.trygghetshjulet.sealing;

/** There is no signature: the key is missing, or the service does not answer as it should. */
public class SigningFailed extends RuntimeException {

    /** @param message Swedish sentence that says what to do */
    public SigningFailed(String message) {
        super(message);
    }

    public SigningFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
