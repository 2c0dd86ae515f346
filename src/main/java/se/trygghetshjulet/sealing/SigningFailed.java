package se.trygghetshjulet.sealing;

/** There is no signature: the key is missing, or the service does not answer as it should. */
public class SigningFailed extends RuntimeException {

    private final boolean lasting;

    private SigningFailed(String message, boolean lasting, Throwable cause) {
        super(message, cause);
        this.lasting = lasting;
    }

    /** @param message Swedish sentence that says what to do */
    static SigningFailed forNow(String message, Throwable cause) {
        return new SigningFailed(message, false, cause);
    }

    static SigningFailed forNow(String message) {
        return forNow(message, null);
    }

    /** @param message Swedish sentence that says what to do */
    static SigningFailed lasting(String message, Throwable cause) {
        return new SigningFailed(message, true, cause);
    }

    static SigningFailed lasting(String message) {
        return lasting(message, null);
    }

    /** Whether it will fail again until somebody has done something about it. */
    public boolean isLasting() {
        return lasting;
    }
}
