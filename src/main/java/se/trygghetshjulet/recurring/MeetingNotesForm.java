package se.trygghetshjulet.recurring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.BraMoteProcess;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** What was said and decided at a meeting of BRÅ or of the two leaderships. */
@Component
@FormOf(BraMoteProcess.FORM_MINNESANTECKNINGAR)
class MeetingNotesForm implements StageForm<MeetingNotesForm.Data> {

    private final OccasionTasks tasks;
    private final MeetingNotes notes;

    MeetingNotesForm(OccasionTasks tasks, MeetingNotes notes) {
        this.tasks = tasks;
        this.notes = notes;
    }

    @Override
    public String title(WheelTask task) {
        return tasks.title(task);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return notes.prefill(task);
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (RecurringProcess.CANCELLED.equals(data.outcome())) {
            return tasks.cancelled(task, data.reason());
        }
        notes.held(task, data.heldOn(), data.attendance(), data.notes(), data.decisions(), List.of());
        return Map.ofEntries(RecurringProcess.OUTCOME.of(RecurringProcess.HELD));
    }

    record Data(
            String outcome,
            LocalDate heldOn,
            String attendance,
            String notes,
            List<Meeting.Decision> decisions,
            String reason) {}
}
