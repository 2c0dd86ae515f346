package se.trygghetshjulet.turn;

/** The models {@code handlingsplan} and {@code medborgarlofte}: their variables. */
final class HandlingsplanProcess {

    /** String: {@link #READY} or {@link #SENT_BACK}. */
    static final String OUTCOME = "outcome";

    static final String READY = "godkant";
    static final String SENT_BACK = "tillbaka";

    /** Boolean: the profile wants a medborgarlöfte this year. */
    static final String LOFTE_DUE = "lofteDue";

    /** Boolean: no överenskommelse in force covers the turn's year. */
    static final String AGREEMENT_DUE = "agreementDue";

    /** Boolean: the municipality has a riktlinje, and none in force covers the turn's year. */
    static final String GUIDELINE_DUE = "guidelineDue";

    /** Long: id of the annex that goes to the two parties by itself. */
    static final String DOCUMENT_ID = "documentId";

    private HandlingsplanProcess() {}
}
