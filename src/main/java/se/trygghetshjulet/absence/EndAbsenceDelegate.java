package se.trygghetshjulet.absence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FranvaroProcess;

/** The person is back: so are the tasks that are still open. */
@Component
class EndAbsenceDelegate implements JavaDelegate {

    private final Registration registration;

    EndAbsenceDelegate(Registration registration) {
        this.registration = registration;
    }

    @Override
    public void execute(DelegateExecution execution) {
        registration.end(FranvaroProcess.ABSENCE.in(execution));
    }
}
