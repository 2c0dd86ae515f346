package se.trygghetshjulet.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.handlingsplan.Handlingsplaner;

/** After an avslag nothing of the year's drafts is under way any more, a renewed överenskommelse neither. */
@Component
class DropDraftsDelegate implements JavaDelegate {

    private final Handlingsplaner plans;

    DropDraftsDelegate(Handlingsplaner plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        plans.reject(WheelTasks.wheelYear(execution));
    }
}
