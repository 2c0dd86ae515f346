package se.trygghetshjulet.coherence;

/**
 * Something that does not hang together.
 *
 * @param stops whether the step has to wait until it is mended; otherwise it is a warning
 * @param text Swedish sentence: what is wrong and where it stands
 * @param remedy Swedish sentence: where and by whom it is mended
 */
public record Finding(boolean stops, String text, String remedy) {

    public static Finding blocking(String text, String remedy) {
        return new Finding(true, text, remedy);
    }

    public static Finding warning(String text, String remedy) {
        return new Finding(false, text, remedy);
    }

    /** The same, no more than a warning. */
    public Finding asWarning() {
        return new Finding(false, text, remedy);
    }
}
