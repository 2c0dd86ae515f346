package se.trygghetshjulet.transfer;

/** A file did not come in. */
public class UploadFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    UploadFailed(boolean tooLarge, Exception cause) {
        super(cause);
        this.tooLarge = tooLarge;
    }

    /** Whether it is larger than we take; otherwise it came in part. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
