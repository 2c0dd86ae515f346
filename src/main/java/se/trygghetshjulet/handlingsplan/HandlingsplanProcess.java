package se.trygghetshjulet.handlingsplan;

/** The model {@code handlingsplan}: its variables. */
final class HandlingsplanProcess {

    /** String: {@link #READY} or {@link #SENT_BACK}. */
    static final String OUTCOME = "outcome";

    static final String READY = "godkant";
    static final String SENT_BACK = "tillbaka";

    /** Boolean: the profile wants a medborgarlöfte this year. */
    static final String LOFTE_DUE = "lofteDue";

    /** Boolean: no överenskommelse in force covers the plan. */
    static final String AGREEMENT_DUE = "agreementDue";

    private HandlingsplanProcess() {}
}
