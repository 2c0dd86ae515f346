package se.trygghetshjulet.arshjul;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.ArshjulProcess;
import se.trygghetshjulet.engine.WheelProcesses;
import se.trygghetshjulet.municipality.WheelYear;

/** On the municipality's start day: turns the wheel for the next year, unless somebody has done so by form. */
@Component
class StartWheelDelegate implements JavaDelegate {

    private final WheelProcesses processes;
    private final Clock clock;

    StartWheelDelegate(WheelProcesses processes, Clock clock) {
        this.processes = processes;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WheelYear year =
                new WheelYear(execution.getTenantId(), LocalDate.now(clock).getYear() + 1);
        if (!processes.isKnown(ArshjulProcess.KEY, year)) {
            processes.start(
                    year.kommun(),
                    ArshjulProcess.KEY,
                    year.businessKey(),
                    Map.ofEntries(ArshjulProcess.YEAR.of(year.year())));
        }
    }
}
