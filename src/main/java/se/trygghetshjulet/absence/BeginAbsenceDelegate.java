package se.trygghetshjulet.absence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FranvaroProcess;

/** The first day has begun: the deputy gets the tasks. */
@Component
class BeginAbsenceDelegate implements JavaDelegate {

    private final Registration registration;

    BeginAbsenceDelegate(Registration registration) {
        this.registration = registration;
    }

    @Override
    public void execute(DelegateExecution execution) {
        registration.begin(FranvaroProcess.ABSENCE.in(execution));
    }
}
