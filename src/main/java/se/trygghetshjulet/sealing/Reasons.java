package se.trygghetshjulet.sealing;

/** The reason that stands in a signature of ours: for whom it was made. */
final class Reasons {

    private static final String FOR = "Undertecknat för ";

    private Reasons() {}

    static String of(String party) {
        return FOR + party;
    }

    /** @return null if the reason names no party */
    static String party(String reason) {
        return reason != null && reason.startsWith(FOR) ? reason.substring(FOR.length()) : null;
    }
}
