package se.trygghetshjulet.letter.outbox;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.BrevProcess;
import se.trygghetshjulet.engine.WheelIncidents;

/** Shows in Cockpit, for as long as the coordinator has not seen to it, that a letter has not arrived and why. */
@Component
class UndeliveredListener implements ExecutionListener {

    /** Kind of the incident in Cockpit for as long as a letter waits for the coordinator. */
    private static final String INCIDENT = "letterUndelivered";

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
            incidents.settle(execution, INCIDENT);
            return;
        }
        Letter letter = letters.findById(BrevProcess.LETTER_ID.in(execution)).orElseThrow();
        incidents.raise(execution, INCIDENT, problems.of(letter.sending()));
    }
}
