package se.trygghetshjulet.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.handlingsplan.DocumentLife;

@Component
class OpenChangesDelegate implements JavaDelegate {

    private final DocumentLife documents;

    OpenChangesDelegate(DocumentLife documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        documents.amend(WheelTasks.wheelYear(execution));
    }
}
