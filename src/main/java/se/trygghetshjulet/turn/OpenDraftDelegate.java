package se.trygghetshjulet.turn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.municipality.WheelYear;

@Component
class OpenDraftDelegate implements JavaDelegate {

    private final TurnDocuments documents;
    private final TurnLife life;

    OpenDraftDelegate(TurnDocuments documents, TurnLife life) {
        this.documents = documents;
        this.life = life;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WheelYear year = WheelTasks.wheelYear(execution);
        life.openDraft(year);
        execution.setVariable(HandlingsplanProcess.LOFTE_DUE, documents.lofteIsDue(year));
        execution.setVariable(HandlingsplanProcess.AGREEMENT_DUE, documents.agreementIsDue(year));
        execution.setVariable(HandlingsplanProcess.GUIDELINE_DUE, documents.riktlinjeIsDue(year));
    }
}
