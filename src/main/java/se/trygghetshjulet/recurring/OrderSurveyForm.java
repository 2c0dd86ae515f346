package se.trygghetshjulet.recurring;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.TrygghetsmatningProcess;
import se.trygghetshjulet.engine.WheelTask;

/** Who surveys what, and when the results are expected; or why not. */
@Component
@FormOf(TrygghetsmatningProcess.FORM_BESTALL_TRYGGHETSMATNING)
class OrderSurveyForm implements StageForm<OrderSurveyForm.Data> {

    private final OccasionTasks tasks;
    private final Surveys surveys;

    OrderSurveyForm(OccasionTasks tasks, Surveys surveys) {
        this.tasks = tasks;
        this.surveys = surveys;
    }

    @Override
    public String title(WheelTask task) {
        return tasks.title(task);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return tasks.prefill(task);
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (RecurringProcess.CANCEL.equals(data.outcome())) {
            return tasks.cancelled(task, data.reason());
        }
        tasks.planned(task, data.resultDay(), null);
        surveys.save(Survey.ordered(tasks.of(task), task.year(), data.supplier(), data.scope()));
        return Map.ofEntries(RecurringProcess.OUTCOME.of(RecurringProcess.ORDERED));
    }

    record Data(String outcome, String supplier, String scope, LocalDate resultDay, String reason) {}
}
