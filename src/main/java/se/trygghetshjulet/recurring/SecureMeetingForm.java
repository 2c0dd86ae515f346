package se.trygghetshjulet.recurring;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.LedningsmoteProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** The BRÅ chair sees to it that the leaderships meet before the year ends. */
@Component
@FormOf(LedningsmoteProcess.FORM_SAKRA_LEDNINGSMOTE)
class SecureMeetingForm implements StageForm<SecureMeetingForm.Data> {

    private final OccasionTasks tasks;
    private final Meetings meetings;

    SecureMeetingForm(OccasionTasks tasks, Meetings meetings) {
        this.tasks = tasks;
        this.meetings = meetings;
    }

    @Override
    public String title(WheelTask task) {
        return tasks.title(task);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        LocalDate planned = tasks.of(task).plannedDay();
        return Prefill.empty().with("plannedDay", planned == null ? "" : planned.toString());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        Long occasion = RecurringProcess.OCCASION.in(task);
        meetings.save(meetings.findByOccasion(occasion)
                .orElseGet(() -> Meeting.of(occasion))
                .secured(data.measures()));
        return Map.of();
    }

    record Data(String measures) {}
}
