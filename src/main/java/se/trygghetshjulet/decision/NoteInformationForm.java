package se.trygghetshjulet.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.minutes.DecisionPath;
import se.trygghetshjulet.decision.minutes.Minutes;
import se.trygghetshjulet.decision.minutes.Outcome;
import se.trygghetshjulet.decision.minutes.Ruling;
import se.trygghetshjulet.decision.minutes.Votes;
import se.trygghetshjulet.engine.ArbetsutskottProcess;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.LastDay;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** A body hears of the matter and notes it to its minutes; it decides nothing. */
@Component
@FormOf(ArbetsutskottProcess.FORM_NOTERA_INFORMATION)
class NoteInformationForm implements StageForm<NoteInformationForm.Data> {

    private final Minutes minutes;
    private final MeetingOptions meetings;
    private final DecidedMatter decided;
    private final DecisionPath path;

    NoteInformationForm(Minutes minutes, MeetingOptions meetings, DecidedMatter decided, DecisionPath path) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.decided = decided;
        this.path = path;
    }

    @Override
    public String title(WheelTask task) {
        return task.name() + " " + path.nameOf(task.kommun(), body(task));
    }

    @Override
    public Optional<LastDay> lastDay(WheelTask task) {
        return Optional.of(LastDay.of(meetings.recordingDay(task.kommun(), body(task), formId())));
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return Prefill.empty()
                .with("nextMeeting", meetings.next(task.kommun(), body(task)))
                .with("diarienummerText", decided.diarienummer(task.wheelYear()))
                .with("meetings", meetings.of(task.kommun(), body(task)))
                .with("note", "Informationen noteras till protokollet.");
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        minutes.record(
                task,
                body(task),
                new Minutes.Entry(
                        data.meetingDate(),
                        data.paragraph(),
                        new Ruling(Outcome.NOTERAS, data.note(), null, Votes.NONE, null, null)));
        return Map.of();
    }

    private static String body(WheelTask task) {
        return ArbetsutskottProcess.BODY.in(task);
    }

    record Data(LocalDate meetingDate, int paragraph, String note) {}
}
