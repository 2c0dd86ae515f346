package se.trygghetshjulet.decision;

import se.trygghetshjulet.engine.WheelTask;

/**
 * The models {@code arbetsutskott}, {@code kommunstyrelse}, {@code kommunfullmaktige} and {@code laga-kraft}: their
 * variables, and the ids of the bodies that the law knows. Which body proposes is the profile's.
 */
final class DecisionProcess {

    /** String: an {@link Outcome} id, or {@link #SENT_ON}. */
    static final String OUTCOME = "outcome";

    static final String SENT_ON = "vidare";

    /** String: id of the body that is to be informed. */
    static final String BODY = "body";

    /** Long: id of the {@link Decision} whose appeal period runs. */
    static final String DECISION = "decision";

    static final String APPEAL_CLOCK = "laga-kraft";

    static final String KOMMUNSTYRELSE = "ks";
    static final String KOMMUNFULLMAKTIGE = "kf";

    private DecisionProcess() {}

    /** The decision that a task of {@link #APPEAL_CLOCK} is about. */
    static Long decisionOf(WheelTask task) {
        return (Long) task.flags().get(DECISION);
    }
}
