package se.trygghetshjulet.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.handlingsplan.Handlingsplaner;

@Component
class AdoptPlanDelegate implements JavaDelegate {

    private final Handlingsplaner plans;

    AdoptPlanDelegate(Handlingsplaner plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        plans.adopt(WheelTasks.wheelYear(execution));
        execution.setVariable(DecisionProcess.OUTCOME, Outcome.BIFALL.id());
    }
}
