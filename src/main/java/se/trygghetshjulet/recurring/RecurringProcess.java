package se.trygghetshjulet.recurring;

import se.trygghetshjulet.engine.BraMoteProcess;
import se.trygghetshjulet.engine.LedningsmoteProcess;
import se.trygghetshjulet.engine.ProcessVariable;
import se.trygghetshjulet.engine.TrygghetsmatningProcess;
import se.trygghetshjulet.engine.TrygghetsvandringProcess;

/** What the models of the recurring activities have in common, which share their forms. */
final class RecurringProcess {

    static final ProcessVariable<String> ACTIVITY = BraMoteProcess.ACTIVITY;
    static final ProcessVariable<Long> OCCASION = BraMoteProcess.OCCASION;
    static final ProcessVariable<String> OUTCOME = BraMoteProcess.OUTCOME;

    static final String CALLED = BraMoteProcess.OUTCOME_KALLAT;
    static final String ORDERED = TrygghetsmatningProcess.OUTCOME_BESTALLD;
    static final String PLANNED = TrygghetsvandringProcess.OUTCOME_PLANERAD;
    static final String HELD = BraMoteProcess.OUTCOME_HALLET;
    static final String CANCELLED = BraMoteProcess.OUTCOME_INSTALLT;

    /** No leadership meeting has been held by the first of November. */
    static final String MISSING = LedningsmoteProcess.OUTCOME_SAKNAS;

    /** What a form calls a cancellation. */
    static final String CANCEL = "stall-in";

    private RecurringProcess() {}
}
