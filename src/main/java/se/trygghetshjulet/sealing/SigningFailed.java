package se.trygghetshjulet.sealing;

/** There is no signature: the key is missing, or the service does not answer as it should. */
public class SigningFailed extends RuntimeException {

    private final boolean lasting;
    private final String otherName;

    private SigningFailed(String message, boolean lasting, String otherName, Throwable cause) {
        super(message, cause);
        this.lasting = lasting;
        this.otherName = otherName;
    }

    /** @param message Swedish sentence that says what to do */
    static SigningFailed forNow(String message, Throwable cause) {
        return new SigningFailed(message, false, null, cause);
    }

    static SigningFailed forNow(String message) {
        return forNow(message, null);
    }

    /** @param message Swedish sentence that says what to do */
    static SigningFailed lasting(String message, Throwable cause) {
        return new SigningFailed(message, true, null, cause);
    }

    static SigningFailed lasting(String message) {
        return lasting(message, null);
    }

    /**
     * @param message Swedish sentence that says what to do
     * @param name that the certificate has
     */
    static SigningFailed byOtherName(String message, String name) {
        return new SigningFailed(message, true, name, null);
    }

    /** The name in the certificate, where all that stands in the way is that it is another than the signatory's; else null. */
    public String otherName() {
        return otherName;
    }

    /** Whether it will fail again until somebody has done something about it. */
    public boolean isLasting() {
        return lasting;
    }
}
