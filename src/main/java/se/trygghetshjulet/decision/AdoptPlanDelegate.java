package se.trygghetshjulet.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.KommunstyrelseProcess;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.handlingsplan.DocumentLife;

@Component
class AdoptPlanDelegate implements JavaDelegate {

    private final DocumentLife documents;

    AdoptPlanDelegate(DocumentLife documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        documents.adopt(WheelTasks.wheelYear(execution));
        KommunstyrelseProcess.OUTCOME.set(execution, Outcome.BIFALL.id());
    }
}
