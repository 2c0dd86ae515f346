package se.trygghetshjulet.revision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.RevideringProcess;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.handlingsplan.DocumentLife;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * Opens the draft that the addendum is written in, again after a refused signature. A case that a form started gets its
 * business key here; one that a signal started has it.
 */
@Component
class OpenAddendumDelegate implements JavaDelegate {

    private final DocumentLife documents;

    OpenAddendumDelegate(DocumentLife documents) {
        this.documents = documents;
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
        documents.openDraft(WheelTasks.wheelYear(execution));
    }
}
