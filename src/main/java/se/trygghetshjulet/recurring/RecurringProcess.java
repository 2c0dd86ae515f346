package se.trygghetshjulet.recurring;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import se.trygghetshjulet.engine.WheelTask;

/** The models of the recurring activities: their variables. */
final class RecurringProcess {

    /** String: id of the activity in the profile. */
    static final String ACTIVITY = "activity";

    /** Long: id of the occasion. */
    static final String OCCASION = "occasion";

    /** String: which way a gateway goes. */
    static final String OUTCOME = "outcome";

    static final String CALLED = "kallat";
    static final String ORDERED = "bestalld";
    static final String PLANNED = "planerad";
    static final String HELD = "hallet";
    static final String CANCELLED = "installt";

    /** Of {@link #OUTCOME} on the first of November: no leadership meeting has been held. */
    static final String MISSING = "saknas";

    /** What a form calls a cancellation. */
    static final String CANCEL = "stall-in";

    private RecurringProcess() {}

    static Long occasion(WheelTask task) {
        return ((Number) task.flags().get(OCCASION)).longValue();
    }

    static Long occasion(DelegateExecution execution) {
        return ((Number) execution.getVariable(OCCASION)).longValue();
    }
}
