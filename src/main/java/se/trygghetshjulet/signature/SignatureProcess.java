package se.trygghetshjulet.signature;

/** The model {@code underskrift}: its variables. */
final class SignatureProcess {

    /** String: {@link #SIGNED} or {@link #REFUSED}. */
    static final String OUTCOME = "outcome";

    static final String SIGNED = "undertecknad";
    static final String REFUSED = "vagrad";

    private SignatureProcess() {}
}
