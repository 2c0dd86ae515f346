package se.trygghetshjulet.recurring;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;

/** The calendar year is over and the leaderships have not met: that is kept, not forgotten. */
@Component
class CloseYearDelegate implements JavaDelegate {

    private final Occasions occasions;
    private final Invitations invitations;

    CloseYearDelegate(Occasions occasions, Invitations invitations) {
        this.occasions = occasions;
        this.invitations = invitations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Occasion missed = occasions
                .findById(RecurringProcess.OCCASION.in(execution))
                .orElseThrow()
                .cancelled("Mötet hölls inte före årets slut.");
        invitations.callOff(WheelTasks.wheelYear(execution), occasions.save(missed));
    }
}
