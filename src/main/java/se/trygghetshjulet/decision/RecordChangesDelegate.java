package se.trygghetshjulet.decision;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.minutes.Decision;
import se.trygghetshjulet.decision.minutes.DecisionPath;
import se.trygghetshjulet.decision.minutes.Decisions;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.handlingsplan.history.PlanDiff;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;

/** Keeps what the decision changed, so that those who sign and those who get the excerpt see it. */
@Component
class RecordChangesDelegate implements JavaDelegate {

    private final Decisions decisions;
    private final DecisionChanges changes;
    private final DecisionPath path;
    private final Plans plans;
    private final Municipalities municipalities;

    RecordChangesDelegate(
            Decisions decisions,
            DecisionChanges changes,
            DecisionPath path,
            Plans plans,
            Municipalities municipalities) {
        this.decisions = decisions;
        this.changes = changes;
        this.path = path;
        this.plans = plans;
        this.municipalities = municipalities;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WheelYear year = WheelTasks.wheelYear(execution);
        Decision decision = decisions.last(year, path.adopting(year)).orElseThrow();
        Plan proposed = plans.previous(year).orElseThrow();
        Plan decided = plans.newest(year).orElseThrow();
        decisions.save(decision.about(decided.id()));
        List<PlanDiff.Change> rows = PlanDiff.between(
                        proposed, decided, municipalities.get(year.kommun()).planTable())
                .changes();
        for (int i = 0; i < rows.size(); i++) {
            PlanDiff.Change row = rows.get(i);
            changes.save(
                    new DecisionChange(null, decision.id(), i, row.where(), row.field(), row.before(), row.after()));
        }
    }
}
