package se.trygghetshjulet.handlingsplan;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.HandlingsplanProcess;
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
        HandlingsplanProcess.LOFTE_DUE.set(execution, plans.lofteIsDue(year));
        HandlingsplanProcess.AGREEMENT_DUE.set(execution, plans.agreementIsDue(year));
        HandlingsplanProcess.GUIDELINE_DUE.set(execution, plans.guidelineIsDue(year));
    }
}
