package se.trygghetshjulet.signature;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.handlingsplan.Handlingsplaner;
import se.trygghetshjulet.handlingsplan.Originals;

@Component
class BringIntoForceDelegate implements JavaDelegate {

    private final Handlingsplaner plans;
    private final Originals originals;

    BringIntoForceDelegate(Handlingsplaner plans, Originals originals) {
        this.plans = plans;
        this.originals = originals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (SignatureProcess.isOneAnnex(execution.getVariables())) {
            originals.bringIntoForce(SignatureProcess.annex(originals, execution.getVariables()));
        } else {
            plans.bringIntoForce(WheelTasks.wheelYear(execution));
        }
    }
}
