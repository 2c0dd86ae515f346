package se.trygghetshjulet.arshjul;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.ArshjulProcess;
import se.trygghetshjulet.engine.WheelProcesses;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.TurnDays;
import se.trygghetshjulet.municipality.WheelYear;

/** On the municipality's start day: turns the wheel for the next plan year, unless somebody has done so by form. */
@Component
class StartWheelDelegate implements JavaDelegate {

    private final WheelProcesses processes;
    private final Municipalities municipalities;
    private final Clock clock;

    StartWheelDelegate(WheelProcesses processes, Municipalities municipalities, Clock clock) {
        this.processes = processes;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String kommun = execution.getTenantId();
        int planYear = new TurnDays(municipalities.get(kommun))
                .startedIn(LocalDate.now(clock).getYear());
        WheelYear year = new WheelYear(kommun, planYear);
        if (!processes.isKnown(ArshjulProcess.KEY, year)) {
            processes.start(
                    year.kommun(),
                    ArshjulProcess.KEY,
                    year.businessKey(),
                    Map.ofEntries(ArshjulProcess.YEAR.of(year.year())));
        }
    }
}
