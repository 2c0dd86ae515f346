package se.trygghetshjulet.signature;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelIncidents;

/** Shows in Cockpit that a file has not been signed, for as long as the coordinator has not mended it. */
@Component
class UnsealedListener implements ExecutionListener {

    private static final String INCIDENT = "fileNotSigned";

    private final SigningCase cases;
    private final WheelIncidents incidents;

    UnsealedListener(SigningCase cases, WheelIncidents incidents) {
        this.cases = cases;
        this.incidents = incidents;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (EVENTNAME_END.equals(execution.getEventName())) {
            incidents.settle(execution, INCIDENT);
        } else {
            incidents.raise(
                    execution,
                    INCIDENT,
                    "Filen är inte undertecknad. " + cases.signature(execution).fault()
                            + " Säkerhetssamordnaren har uppgiften Åtgärda underskriften.");
        }
    }
}
