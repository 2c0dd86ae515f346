package se.trygghetshjulet.turn;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceGuard;
import se.trygghetshjulet.coherence.Gate;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.HandlingsplanProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.lagesbild.ApprovedLagesbild;

@Component
@FormOf(HandlingsplanProcess.FORM_GRANSKA_FORSLAG)
class ReviewForm implements StageForm<ReviewForm.Data> {

    private final ShownTurn shown;
    private final TurnLife life;
    private final ApprovedLagesbild lagesbild;
    private final Remarks remarks;
    private final GoldenThread thread;
    private final CoherenceGuard guard;

    ReviewForm(
            ShownTurn shown,
            TurnLife life,
            ApprovedLagesbild lagesbild,
            Remarks remarks,
            GoldenThread thread,
            CoherenceGuard guard) {
        this.shown = shown;
        this.life = life;
        this.lagesbild = lagesbild;
        this.remarks = remarks;
        this.thread = thread;
        this.guard = guard;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return guard.show(shown.prefill(task.wheelYear()), task.wheelYear(), Gate.REVIEW)
                .with("looseEnds", thread.hints(task.wheelYear()))
                .with("lagesbildSummary", lagesbild.summary(task.wheelYear()))
                .with("lagesbildProblems", lagesbild.problems(task.wheelYear()));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (HandlingsplanProcess.OUTCOME_TILLBAKA.equals(data.outcome())) {
            remarks.add(task.wheelYear(), "BRÅ", data.comment(), task.person());
        } else {
            life.propose(task.wheelYear(), task.person());
        }
        return Map.ofEntries(HandlingsplanProcess.OUTCOME.of(data.outcome()));
    }

    record Data(String outcome, String comment) {}
}
