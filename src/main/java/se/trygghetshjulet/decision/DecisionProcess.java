package se.trygghetshjulet.decision;

/** The models {@code arbetsutskott} and {@code kommunstyrelse}: their variables, and the ids of the bodies. */
final class DecisionProcess {

    /** String: an {@link Outcome} id. */
    static final String OUTCOME = "outcome";

    static final String ARBETSUTSKOTT = "au";
    static final String KOMMUNSTYRELSE = "ks";

    private DecisionProcess() {}
}
