package se.trygghetshjulet.recurring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.BraMoteProcess;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.LastDay;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Activity;

/** When, where and about what, or why not. */
@Component
@FormOf(BraMoteProcess.FORM_KALLA_TILL_MOTE)
class CallMeetingForm implements StageForm<CallMeetingForm.Data> {

    /** Working days that those who are called are to have before the meeting. */
    private static final int NOTICE = 5;

    private final OccasionTasks tasks;
    private final Meetings meetings;
    private final Occasions occasions;
    private final Invitations invitations;

    CallMeetingForm(OccasionTasks tasks, Meetings meetings, Occasions occasions, Invitations invitations) {
        this.tasks = tasks;
        this.meetings = meetings;
        this.occasions = occasions;
        this.invitations = invitations;
    }

    @Override
    public String title(WheelTask task) {
        return tasks.title(task);
    }

    @Override
    public Optional<LastDay> lastDay(WheelTask task) {
        return tasks.inTimeFor(task, NOTICE);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Occasion occasion = tasks.of(task);
        return tasks.prefill(task)
                .with(
                        "decisions",
                        occasions
                                .findFirstByKommunAndActivityAndHeldOnNotNullOrderByHeldOnDesc(
                                        task.kommun(), occasion.activity())
                                .flatMap(last -> meetings.findByOccasion(last.id()))
                                .map(Meeting::decisions)
                                .orElse(List.of()))
                .with("day", tasks.isToCome(occasion.occasionDay()) ? occasion.occasionDay() : null)
                .with("place", occasion.place());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (RecurringProcess.CANCEL.equals(data.outcome())) {
            return tasks.cancelled(task, data.reason());
        }
        LocalDate day = data.day();
        if (tasks.of(task).kind() == Activity.Kind.LEDNINGSMOTE && day.getYear() != task.year()) {
            throw new FormBreach(
                    "day",
                    "Ledningarna ska träffas minst en gång varje kalenderår. Välj en dag under " + task.year() + ".");
        }
        tasks.planned(task, day, data.place());
        Occasion occasion = tasks.of(task);
        meetings.save(meetings.findByOccasion(occasion.id())
                .orElseGet(() -> Meeting.of(occasion.id()))
                .calledWith(data.agenda()));
        invitations.send(task.wheelYear(), occasion, data.agenda());
        return Map.ofEntries(RecurringProcess.OUTCOME.of(RecurringProcess.CALLED));
    }

    record Data(String outcome, LocalDate day, String place, String agenda, String reason) {}
}
