package se.trygghetshjulet.recurring;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.RapporteringProcess;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** What is told to those whom the profile names. */
@Component
@FormOf(RapporteringProcess.FORM_RAPPORTERA)
class WriteReportForm implements StageForm<WriteReportForm.Data> {

    private final OccasionTasks tasks;
    private final Accounts accounts;
    private final ReportDraft happenings;
    private final Clock clock;

    WriteReportForm(OccasionTasks tasks, Accounts accounts, ReportDraft happenings, Clock clock) {
        this.tasks = tasks;
        this.accounts = accounts;
        this.happenings = happenings;
        this.clock = clock;
    }

    @Override
    public String title(WheelTask task) {
        return tasks.title(task);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return tasks.prefill(task).with("content", happenings.before(tasks.of(task)));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        accounts.save(new Account(
                null, RecurringProcess.OCCASION.in(task), data.content(), null, null, task.person(), clock.instant()));
        return Map.of();
    }

    record Data(String content) {}
}
