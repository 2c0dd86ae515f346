package se.trygghetshjulet.recurring;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.TrygghetsvandringProcess;
import se.trygghetshjulet.engine.WheelTask;

/** When and where a walk sets out, or why not. */
@Component
@FormOf(TrygghetsvandringProcess.FORM_PLANERA_TRYGGHETSVANDRING)
class PlanWalkForm implements StageForm<PlanWalkForm.Data> {

    private final OccasionTasks tasks;
    private final Walks walks;
    private final Invitations invitations;

    PlanWalkForm(OccasionTasks tasks, Walks walks, Invitations invitations) {
        this.tasks = tasks;
        this.walks = walks;
        this.invitations = invitations;
    }

    @Override
    public String title(WheelTask task) {
        return walks.findByOccasion(RecurringProcess.OCCASION.in(task))
                .map(Walk::askedPlace)
                .map(place -> task.name() + ": " + place)
                .orElseGet(() -> tasks.title(task));
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Optional<Walk> walk = walks.findByOccasion(RecurringProcess.OCCASION.in(task));
        return tasks.prefill(task)
                .with("askedPlace", walk.map(Walk::askedPlace).orElse(""))
                .with("askedWhy", walk.map(Walk::askedReason).orElse(""))
                .with("place", walk.map(Walk::askedPlace).orElse(null));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (RecurringProcess.CANCEL.equals(data.outcome())) {
            return tasks.cancelled(task, data.reason());
        }
        tasks.planned(task, data.day(), data.place());
        invitations.enter(task.wheelYear(), tasks.of(task));
        Long occasion = RecurringProcess.OCCASION.in(task);
        walks.save(walks.findByOccasion(occasion)
                .orElseGet(() -> Walk.askedFor(occasion, null, null))
                .planned(data.invited()));
        return Map.ofEntries(RecurringProcess.OUTCOME.of(RecurringProcess.PLANNED));
    }

    record Data(String outcome, LocalDate day, String place, String invited, String reason) {}
}
