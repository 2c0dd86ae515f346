package se.trygghetshjulet.decision;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.minutes.Decision;
import se.trygghetshjulet.decision.minutes.DecisionPath;
import se.trygghetshjulet.decision.minutes.Decisions;
import se.trygghetshjulet.engine.LagaKraftProcess;
import se.trygghetshjulet.engine.WheelProcesses;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.municipality.WheelYear;

/** The appeal period runs beside the wheel, as a decision may be carried out before it is final (KL 13:14). */
@Component
class StartAppealClockDelegate implements JavaDelegate {

    private final Decisions decisions;
    private final DecisionPath path;
    private final WheelProcesses processes;

    StartAppealClockDelegate(Decisions decisions, DecisionPath path, WheelProcesses processes) {
        this.decisions = decisions;
        this.path = path;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WheelYear year = WheelTasks.wheelYear(execution);
        Decision decision = decisions.last(year, path.adopting(year)).orElseThrow();
        processes.start(
                year.kommun(),
                LagaKraftProcess.KEY,
                year.businessKey(),
                Map.ofEntries(LagaKraftProcess.DECISION.of(decision.id())));
    }
}
