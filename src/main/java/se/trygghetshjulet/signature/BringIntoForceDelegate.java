package se.trygghetshjulet.signature;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.handlingsplan.Handlingsplaner;

@Component
class BringIntoForceDelegate implements JavaDelegate {

    private final Handlingsplaner plans;

    BringIntoForceDelegate(Handlingsplaner plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        plans.bringIntoForce(WheelTasks.wheelYear(execution));
    }
}
