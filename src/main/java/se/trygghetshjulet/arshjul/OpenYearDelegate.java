package se.trygghetshjulet.arshjul;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
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
        WheelYear year = new WheelYear(execution.getTenantId(), (Integer) execution.getVariable(ArshjulProcess.YEAR));
        boolean taken = processes.isKnownBeside(execution.getProcessInstanceId(), ArshjulProcess.KEY, year);
        if (!taken) {
            execution.setProcessBusinessKey(year.businessKey());
        }
        execution.setVariable(ArshjulProcess.OUTCOME, taken ? ArshjulProcess.ALREADY_RUNNING : ArshjulProcess.OPENED);
    }
}
