package se.trygghetshjulet.revision;

/** The model {@code revidering}: its message and its variables. */
final class RevisionProcess {

    /** Message that starts the model where a signal asks for a revision. */
    static final String SIGNALLED = "revideringSignalerad";

    /** Integer: year of the plan that a form asked to revise; absent when a signal did. */
    static final String YEAR = "year";

    /** Integer: number of the addendum that a form opened; absent when a signal did. */
    static final String ADDENDUM = "addendum";

    /** String: what somebody chose in a form. */
    static final String OUTCOME = "outcome";

    static final String REFRAIN = "avsta";
    static final String SENT_BACK = "tillbaka";

    private RevisionProcess() {}
}
