package se.trygghetshjulet.recurring;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The calendar year is over and the leaderships have not met: that is kept, not forgotten. */
@Component
class CloseYearDelegate implements JavaDelegate {

    private final Occasions occasions;

    CloseYearDelegate(Occasions occasions) {
        this.occasions = occasions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        occasions.save(occasions
                .findById(RecurringProcess.occasion(execution))
                .orElseThrow()
                .cancelled("Mötet hölls inte före årets slut."));
    }
}
