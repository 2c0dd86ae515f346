package se.trygghetshjulet.revision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.RevideringProcess;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.turn.TurnLife;

/**
 * Opens the draft that the addendum is written in, again after a refused signature. A case that a form started gets its
 * business key here; one that a signal started has it.
 */
@Component
class OpenAddendumDelegate implements JavaDelegate {

    private final TurnLife life;

    OpenAddendumDelegate(TurnLife life) {
        this.life = life;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.getProcessBusinessKey() == null) {
            WheelYear year = new WheelYear(
                    execution.getTenantId(),
                    RevideringProcess.YEAR.in(execution),
                    RevideringProcess.ADDENDUM.in(execution));
            execution.setProcessBusinessKey(year.businessKey());
        }
        life.openDraft(WheelTasks.wheelYear(execution));
    }
}
