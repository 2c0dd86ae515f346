package se.trygghetshjulet.arshjul;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.ArshjulProcess;
import se.trygghetshjulet.engine.WheelProcesses;
import se.trygghetshjulet.municipality.WheelYear;

/** Gives the turn its business key, unless the year is taken: then this one was second and steps back. */
@Component
class OpenYearDelegate implements JavaDelegate {

    private final WheelProcesses processes;

    OpenYearDelegate(WheelProcesses processes) {
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WheelYear year = new WheelYear(execution.getTenantId(), ArshjulProcess.YEAR.in(execution));
        boolean taken = processes.isKnownBeside(execution.getProcessInstanceId(), ArshjulProcess.KEY, year);
        if (!taken) {
            execution.setProcessBusinessKey(year.businessKey());
        }
        ArshjulProcess.OUTCOME.set(
                execution, taken ? ArshjulProcess.OUTCOME_REDAN_IGANG : ArshjulProcess.OUTCOME_OPPNAT);
    }
}
