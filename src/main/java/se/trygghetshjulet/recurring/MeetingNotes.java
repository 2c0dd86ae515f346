package se.trygghetshjulet.recurring;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Activity;

/** What a meeting leaves behind, whatever kind of meeting it is. */
@Component
class MeetingNotes {

    private final OccasionTasks tasks;
    private final Meetings meetings;

    MeetingNotes(OccasionTasks tasks, Meetings meetings) {
        this.tasks = tasks;
        this.meetings = meetings;
    }

    Prefill prefill(WheelTask task) {
        Occasion occasion = tasks.of(task);
        return tasks.prefill(task)
                .with("meetingDay", occasion.plannedDay().toString())
                .with("place", occasion.place())
                .with(
                        "agenda",
                        meetings.findByOccasion(occasion.id())
                                .map(Meeting::agenda)
                                .orElse(""))
                .with("heldOn", occasion.plannedDay());
    }

    /** @throws FormBreach if the meeting is yet to come, or a leadership meeting was held in another year */
    void held(
            WheelTask task,
            LocalDate day,
            String attendance,
            String notes,
            List<Meeting.Decision> decisions,
            List<Meeting.Observation> observations) {
        Occasion occasion = tasks.of(task);
        if (occasion.kind() == Activity.Kind.LEDNINGSMOTE && day.getYear() != task.year()) {
            throw new FormBreach("heldOn", "Mötet gäller år " + task.year() + ". Ange en dag under det året.");
        }
        tasks.held(task, day);
        meetings.save(meetings.findByOccasion(occasion.id())
                .orElseThrow()
                .noted(
                        attendance,
                        notes,
                        decisions == null ? List.of() : decisions,
                        observations == null ? List.of() : observations));
    }
}
