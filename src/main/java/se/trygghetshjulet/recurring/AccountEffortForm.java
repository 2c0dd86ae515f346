package se.trygghetshjulet.recurring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.InsatsProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** What was done, when, where and with what result, or why not. */
@Component
@FormOf(InsatsProcess.FORM_REDOVISA_INSATS)
class AccountEffortForm implements StageForm<AccountEffortForm.Data> {

    private final OccasionTasks tasks;
    private final Accounts accounts;
    private final Clock clock;

    AccountEffortForm(OccasionTasks tasks, Accounts accounts, Clock clock) {
        this.tasks = tasks;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String title(WheelTask task) {
        return tasks.title(task);
    }

    private static final String NOT_DONE = "inte-genomford";

    @Override
    public Prefill prefill(WheelTask task) {
        return tasks.prefill(task);
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (NOT_DONE.equals(data.outcome())) {
            tasks.cancelled(task, data.reason());
            return Map.of();
        }
        tasks.held(task, data.heldOn(), data.place());
        accounts.save(new Account(
                null,
                RecurringProcess.OCCASION.in(task),
                data.content(),
                data.result(),
                null,
                task.person(),
                clock.instant()));
        return Map.of();
    }

    record Data(String outcome, String content, LocalDate heldOn, String place, String result, String reason) {}
}
