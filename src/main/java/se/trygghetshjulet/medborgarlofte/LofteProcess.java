package se.trygghetshjulet.medborgarlofte;

/** The model {@code medborgarlofte}: its variables. */
final class LofteProcess {

    /** String: {@link #READY} or {@link #SENT_BACK}. */
    static final String OUTCOME = "outcome";

    static final String READY = "godkant";
    static final String SENT_BACK = "tillbaka";

    /** Long: id of the version that goes to the two parties by itself. */
    static final String DOCUMENT_ID = "documentId";

    private LofteProcess() {}
}
