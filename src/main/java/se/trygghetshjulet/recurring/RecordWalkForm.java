package se.trygghetshjulet.recurring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.TrygghetsvandringProcess;
import se.trygghetshjulet.engine.WheelTask;

/** What was seen on a walk, what is proposed and who takes it on. */
@Component
@FormOf(TrygghetsvandringProcess.FORM_PROTOKOLLFOR_TRYGGHETSVANDRING)
class RecordWalkForm implements StageForm<RecordWalkForm.Data> {

    private final OccasionTasks tasks;
    private final Walks walks;

    RecordWalkForm(OccasionTasks tasks, Walks walks) {
        this.tasks = tasks;
        this.walks = walks;
    }

    @Override
    public String title(WheelTask task) {
        return tasks.title(task);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Occasion occasion = tasks.of(task);
        return tasks.prefill(task)
                .with("walkPlace", occasion.place())
                .with("walkDay", occasion.plannedDay().toString())
                .with("heldOn", occasion.plannedDay());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (RecurringProcess.CANCELLED.equals(data.outcome())) {
            return tasks.cancelled(task, data.reason());
        }
        tasks.held(task, data.heldOn());
        walks.save(walks.findByOccasion(RecurringProcess.OCCASION.in(task))
                .orElseThrow()
                .recorded(
                        data.attendance(),
                        data.findings().stream()
                                .map(row -> new Walk.Finding(
                                        row.place(), row.seen(), row.proposal(), row.owner(), null, null))
                                .toList()));
        return Map.ofEntries(RecurringProcess.OUTCOME.of(RecurringProcess.HELD));
    }

    record Data(String outcome, LocalDate heldOn, String attendance, List<Row> findings, String reason) {}

    record Row(String place, String owner, String seen, String proposal) {}
}
