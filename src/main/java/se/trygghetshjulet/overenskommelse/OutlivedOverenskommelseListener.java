package se.trygghetshjulet.overenskommelse;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelIncidents;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.overenskommelse.OutlivedOverenskommelser.Outlived;

/**
 * Shows in Cockpit, for as long as a case waits at a place, that its plan outlives the överenskommelse: the turn's plan,
 * or outside a turn the plan in force.
 */
@Component
class OutlivedOverenskommelseListener implements ExecutionListener {

    static final String INCIDENT = "planOutlivesAgreement";

    private final OutlivedOverenskommelser outlived;
    private final WheelIncidents incidents;

    OutlivedOverenskommelseListener(OutlivedOverenskommelser outlived, WheelIncidents incidents) {
        this.outlived = outlived;
        this.incidents = incidents;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (EVENTNAME_END.equals(execution.getEventName())) {
            incidents.settle(execution, INCIDENT);
            return;
        }
        String warning = warning(execution);
        if (!warning.isEmpty()) {
            incidents.raise(execution, INCIDENT, warning);
        }
    }

    private String warning(DelegateExecution execution) {
        WheelYear year = WheelTasks.wheelYear(execution);
        return year.year() == 0
                ? outlived.in(year.kommun()).stream()
                        .map(Outlived::warning)
                        .findFirst()
                        .orElse("")
                : outlived.outlivesAgreement(year);
    }
}
