package se.trygghetshjulet.overenskommelse;

/** The models {@code avtalsbevakning} and {@code uppsagning}: their variables and the message that ends a plan's year. */
final class AgreementProcess {

    /** String: {@link #DUE} or {@link #NOTHING_DUE}, the coordinator's choice, or the other party's answer. */
    static final String OUTCOME = "outcome";

    static final String DUE = "dags";
    static final String NOTHING_DUE = "inget";
    static final String WITHDRAWN = "aterta";

    /** Long: id of the överenskommelse that nears its end. */
    static final String AGREEMENT_ID = "agreementId";

    /** Long: id of the prolongation that the parties are to sign. */
    static final String DOCUMENT_ID = "documentId";

    /** Long: id of the termination. */
    static final String TERMINATION_ID = "terminationId";

    /** String: the party that is to confirm the termination. */
    static final String PARTY = "party";

    private AgreementProcess() {}
}
