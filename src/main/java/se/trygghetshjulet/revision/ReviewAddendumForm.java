package se.trygghetshjulet.revision;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceGuard;
import se.trygghetshjulet.coherence.Gate;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.RevideringProcess;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.handlingsplan.history.PlanDiff;
import se.trygghetshjulet.turn.ShownTurn;
import se.trygghetshjulet.turn.TurnLife;

/** BRÅ's chair sees what the addendum does to the plan in force, row by row. */
@Component
@FormOf(RevideringProcess.FORM_GRANSKA_TILLAGG)
class ReviewAddendumForm implements StageForm<ReviewAddendumForm.Data> {

    private final Addenda addenda;
    private final Plans plans;
    private final PlanChanges changes;
    private final TurnLife life;
    private final Remarks remarks;
    private final CoherenceGuard guard;
    private final ShownTurn shown;

    ReviewAddendumForm(
            Addenda addenda,
            Plans plans,
            PlanChanges changes,
            TurnLife life,
            Remarks remarks,
            CoherenceGuard guard,
            ShownTurn shown) {
        this.shown = shown;
        this.addenda = addenda;
        this.plans = plans;
        this.changes = changes;
        this.life = life;
        this.remarks = remarks;
        this.guard = guard;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Addendum addendum = addenda.get(task.wheelYear());
        PlanDiff diff = diff(task);
        return guard.show(Prefill.empty(), task.wheelYear(), Gate.REVIEW)
                .with("documents", shown.links(task.wheelYear()))
                .with("planTitle", plans.title(task.wheelYear()))
                .with("origin", addendum.origin())
                .with("reason", addendum.reason())
                .with("remarks", remarks.of(task.wheelYear()))
                .with("changes", diff.changes())
                .with("rows", diff.areas())
                .with("publicReason", addendum.publicReason() == null ? addendum.reason() : addendum.publicReason());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (RevideringProcess.OUTCOME_TILLBAKA.equals(data.outcome())) {
            remarks.add(task.wheelYear(), "BRÅ", data.comment(), task.person());
        } else {
            if (diff(task).isEmpty()) {
                throw new FormBreach(
                        "outcome",
                        "Tillägget ändrar ingenting i planen. Skicka tillbaka det och skriv vad som saknas.");
            }
            addenda.told(task.wheelYear(), data.publicReason());
            life.propose(task.wheelYear(), task.person());
        }
        return Map.ofEntries(RevideringProcess.OUTCOME.of(data.outcome()));
    }

    private PlanDiff diff(WheelTask task) {
        Plan draft = plans.newest(task.wheelYear()).orElseThrow();
        return changes.against(draft);
    }

    /** @param publicReason why the plan is revised, as citizens will read it */
    record Data(String outcome, String publicReason, String comment) {}
}
