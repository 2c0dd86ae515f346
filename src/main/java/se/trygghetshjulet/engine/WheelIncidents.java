package se.trygghetshjulet.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the coordinator is to see in Cockpit although nothing has failed. */
@Component
public class WheelIncidents {

    private final RuntimeService runtime;
    private final SystemAuthority system;

    WheelIncidents(RuntimeService runtime, SystemAuthority system) {
        this.runtime = runtime;
        this.system = system;
    }

    /** @param message Swedish sentence, without anything that people have written */
    public void raise(DelegateExecution execution, String type, String message) {
        system.run(() -> runtime.createIncident(type, execution.getId(), null, message));
    }

    /** Takes away what was raised at this place, if anything was. */
    public void settle(DelegateExecution execution, String type) {
        system.run(() -> runtime.createIncidentQuery().executionId(execution.getId()).incidentType(type).list().stream()
                .filter(incident -> incident.getId().equals(incident.getCauseIncidentId()))
                .forEach(incident -> runtime.resolveIncident(incident.getId())));
    }
}
