package se.trygghetshjulet.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.handlingsplan.DocumentLife;

/** After an avslag nothing of the year's drafts is under way any more, a renewed överenskommelse neither. */
@Component
class DropDraftsDelegate implements JavaDelegate {

    private final DocumentLife documents;

    DropDraftsDelegate(DocumentLife documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        documents.reject(WheelTasks.wheelYear(execution));
    }
}
