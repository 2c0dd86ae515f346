package se.trygghetshjulet.letter.outbox;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelIncidents;

/** Shows in Cockpit, for as long as the coordinator has not seen to it, that a letter has not arrived and why. */
@Component
class UndeliveredListener implements ExecutionListener {

    private final Letters letters;
    private final DeliveryProblems problems;
    private final WheelIncidents incidents;

    UndeliveredListener(Letters letters, DeliveryProblems problems, WheelIncidents incidents) {
        this.letters = letters;
        this.problems = problems;
        this.incidents = incidents;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (EVENTNAME_END.equals(execution.getEventName())) {
            incidents.settle(execution, BrevProcess.INCIDENT);
            return;
        }
        Letter letter = letters.findById((Long) execution.getVariable(BrevProcess.LETTER_ID))
                .orElseThrow();
        incidents.raise(execution, BrevProcess.INCIDENT, problems.of(letter.sending()));
    }
}
