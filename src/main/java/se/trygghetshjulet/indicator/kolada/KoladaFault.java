package se.trygghetshjulet.indicator.kolada;

/** Kolada did not say what was asked. The message is a Swedish sentence for the coordinator. */
class KoladaFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean away;

    /** @param away whether it is of no use to ask for anything else now */
    KoladaFault(boolean away, String message, Throwable cause) {
        super(message, cause);
        this.away = away;
    }

    boolean isAway() {
        return away;
    }
}
