package se.trygghetshjulet.handlingsplan;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;

/** Says whether the year's medborgarlöfte is to come as an annex now that the plan holds. */
@Component
class OpenLofteDelegate implements JavaDelegate {

    private final Handlingsplaner plans;

    OpenLofteDelegate(Handlingsplaner plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(HandlingsplanProcess.LOFTE_LATER, plans.lofteComesLater(WheelTasks.wheelYear(execution)));
    }
}
