package se.trygghetshjulet.absence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FranvaroProcess;

/** However the process ends, an administrator's deletion included: nobody stays away, and no task on loan. */
@Component
class AbsenceOverListener implements ExecutionListener {

    private final Registration registration;

    AbsenceOverListener(Registration registration) {
        this.registration = registration;
    }

    @Override
    public void notify(DelegateExecution execution) {
        registration.close(FranvaroProcess.ABSENCE.in(execution));
    }
}
