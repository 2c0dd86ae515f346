package se.trygghetshjulet.handlingsplan;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.municipality.WheelYear;

@Component
class OpenDraftDelegate implements JavaDelegate {

    private final Handlingsplaner plans;
    private final DocumentLife documents;

    OpenDraftDelegate(Handlingsplaner plans, DocumentLife documents) {
        this.documents = documents;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WheelYear year = WheelTasks.wheelYear(execution);
        documents.openDraft(year);
        execution.setVariable(HandlingsplanProcess.LOFTE_DUE, plans.lofteIsDue(year));
        execution.setVariable(HandlingsplanProcess.AGREEMENT_DUE, plans.agreementIsDue(year));
        execution.setVariable(HandlingsplanProcess.GUIDELINE_DUE, plans.guidelineIsDue(year));
    }
}
