package se.trygghetshjulet.archive;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.BevarandeProcess;
import se.trygghetshjulet.engine.EarlyWork;
import se.trygghetshjulet.engine.WheelRetries;
import se.trygghetshjulet.sealing.SigningFailed;

/** Tells whether the files are stamped anew, which {@link StampWork} has had done. What is not is the coordinator's to mend. */
@Component
class RenewStampsDelegate implements JavaDelegate {

    private final WheelRetries retries;

    RenewStampsDelegate(WheelRetries retries) {
        this.retries = retries;
    }

    /** @throws SigningFailed for the engine to try again */
    @Override
    public void execute(DelegateExecution execution) {
        try {
            EarlyWork.demandDone();
            BevarandeProcess.RENEWAL.set(execution, BevarandeProcess.RENEWAL_KLAR);
        } catch (SigningFailed e) {
            if (!e.isLasting() && !retries.isLast(execution)) {
                throw e;
            }
            BevarandeProcess.RENEWAL.set(execution, BevarandeProcess.RENEWAL_MISSLYCKAD);
        }
    }
}
