package se.trygghetshjulet.turn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.HandlingsplanProcess;
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
        HandlingsplanProcess.LOFTE_DUE.set(execution, documents.lofteIsDue(year));
        HandlingsplanProcess.AGREEMENT_DUE.set(execution, documents.agreementIsDue(year));
        HandlingsplanProcess.GUIDELINE_DUE.set(execution, documents.riktlinjeIsDue(year));
    }
}
