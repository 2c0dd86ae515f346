package se.trygghetshjulet.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.handlingsplan.Handlingsplaner;

@Component
class OpenChangesDelegate implements JavaDelegate {

    private final Handlingsplaner plans;

    OpenChangesDelegate(Handlingsplaner plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        plans.amend(WheelTasks.wheelYear(execution));
    }
}
