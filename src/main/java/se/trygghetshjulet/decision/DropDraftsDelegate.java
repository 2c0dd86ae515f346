package se.trygghetshjulet.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.minutes.DecisionPath;
import se.trygghetshjulet.decision.minutes.Decisions;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.turn.TurnLife;

/** After an avslag nothing of the year's drafts is under way any more, a renewed överenskommelse neither. */
@Component
class DropDraftsDelegate implements JavaDelegate {

    private final TurnLife life;
    private final Decisions decisions;
    private final DecisionPath path;

    DropDraftsDelegate(TurnLife life, Decisions decisions, DecisionPath path) {
        this.life = life;
        this.decisions = decisions;
        this.path = path;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WheelYear turn = WheelTasks.wheelYear(execution);
        life.reject(turn, decisions.settling(turn, path));
    }
}
