package se.trygghetshjulet.lagesbild;

/** The model {@code lagesbild}: its variables. */
final class LagesbildProcess {

    /** String: {@link #APPROVED} or {@link #SENT_BACK}. */
    static final String OUTCOME = "outcome";

    static final String APPROVED = "godkand";
    static final String SENT_BACK = "tillbaka";

    private LagesbildProcess() {}
}
