package se.trygghetshjulet.recurring;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.RapporteringProcess;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** On which day, and under which paragraph, a report was received. */
@Component
@FormOf(RapporteringProcess.FORM_KVITTERA_RAPPORT)
class NoteReceiptForm implements StageForm<NoteReceiptForm.Data> {

    private final OccasionTasks tasks;
    private final Accounts accounts;

    NoteReceiptForm(OccasionTasks tasks, Accounts accounts) {
        this.tasks = tasks;
        this.accounts = accounts;
    }

    @Override
    public String title(WheelTask task) {
        return tasks.title(task);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return tasks.prefill(task).with("content", account(task).content());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        tasks.held(task, data.receivedOn());
        accounts.save(account(task).received(data.note(), data.paragraph()));
        return Map.of();
    }

    private Account account(WheelTask task) {
        return accounts.findByOccasion(RecurringProcess.OCCASION.in(task)).orElseThrow();
    }

    record Data(LocalDate receivedOn, Integer paragraph, String note) {}
}
