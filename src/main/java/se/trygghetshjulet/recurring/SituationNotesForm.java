package se.trygghetshjulet.recurring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.LagesbildsmoteProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.lagesbild.ProblemSignal;

/** What was said, decided and seen at an EST meeting or lägesbildsmöte; what was seen may give a signal. */
@Component
@FormOf(LagesbildsmoteProcess.FORM_ANTECKNA_LAGESBILDSMOTE)
class SituationNotesForm implements StageForm<SituationNotesForm.Data> {

    private final OccasionTasks tasks;
    private final MeetingNotes notes;
    private final SinceLastTime sinceLastTime;

    SituationNotesForm(OccasionTasks tasks, MeetingNotes notes, SinceLastTime sinceLastTime) {
        this.tasks = tasks;
        this.notes = notes;
        this.sinceLastTime = sinceLastTime;
    }

    @Override
    public String title(WheelTask task) {
        return tasks.title(task);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return notes.prefill(task).with("incidentNews", sinceLastTime.before(tasks.of(task)));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (RecurringProcess.CANCELLED.equals(data.outcome())) {
            return tasks.cancelled(task, data.reason());
        }
        notes.held(task, data.heldOn(), data.attendance(), data.notes(), data.decisions(), data.observations());
        Map<String, Object> flags = new HashMap<>(ProblemSignal.flags(
                data.observations() == null
                        ? List.of()
                        : data.observations().stream()
                                .map(Meeting.Observation::sign)
                                .toList()));
        flags.put(RecurringProcess.OUTCOME.name(), RecurringProcess.HELD);
        return flags;
    }

    record Data(
            String outcome,
            LocalDate heldOn,
            String attendance,
            String notes,
            List<Meeting.Decision> decisions,
            List<Meeting.Observation> observations,
            String reason) {}
}
