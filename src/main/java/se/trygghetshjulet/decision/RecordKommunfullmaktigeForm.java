package se.trygghetshjulet.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.minutes.Decisions;
import se.trygghetshjulet.decision.minutes.LegalBodies;
import se.trygghetshjulet.decision.minutes.Manner;
import se.trygghetshjulet.decision.minutes.Minutes;
import se.trygghetshjulet.decision.minutes.Outcome;
import se.trygghetshjulet.decision.minutes.Ruling;
import se.trygghetshjulet.decision.minutes.Votes;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.KommunfullmaktigeProcess;
import se.trygghetshjulet.engine.LastDay;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.turn.ShownTurn;

/** What kommunfullmäktige decided, where it adopts; a minority of it may have the matter put off once. */
@Component
@FormOf(KommunfullmaktigeProcess.FORM_PROTOKOLLFOR_KF)
class RecordKommunfullmaktigeForm implements StageForm<RecordKommunfullmaktigeForm.Data> {

    private static final String BODY = LegalBodies.KOMMUNFULLMAKTIGE;

    private final Decisions decisions;
    private final DecidedMatter decided;
    private final Minutes minutes;
    private final MeetingOptions meetings;
    private final ShownTurn shown;

    RecordKommunfullmaktigeForm(
            Decisions decisions, DecidedMatter decided, Minutes minutes, MeetingOptions meetings, ShownTurn shown) {
        this.shown = shown;
        this.decisions = decisions;
        this.decided = decided;
        this.minutes = minutes;
        this.meetings = meetings;
    }

    @Override
    public Optional<LastDay> lastDay(WheelTask task) {
        return Optional.of(LastDay.of(meetings.recordingDay(task.kommun(), BODY, formId())));
    }

    @Override
    public Prefill prefill(WheelTask task) {
        String proposal = decisions
                .last(task.wheelYear(), LegalBodies.KOMMUNSTYRELSE)
                .map(decision -> decision.ruling().decisionText())
                .orElse("");
        return Prefill.empty()
                .with("documents", shown.links(task.wheelYear()))
                .with("ksProposal", proposal)
                .with("nextMeeting", meetings.next(task.kommun(), BODY))
                .with("diarienummerText", decided.diarienummer(task.wheelYear()))
                .with("meetings", meetings.of(task.kommun(), BODY))
                .with("decision", proposal);
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        Votes votes = Votes.of(data.votesFor(), data.votesAgainst(), data.chairsVote(), data.presentMembers());
        minutes.record(
                task,
                BODY,
                new Minutes.Entry(
                        data.meetingDate(),
                        data.paragraph(),
                        new Ruling(
                                data.outcome(),
                                data.decision(),
                                data.reason(),
                                data.outcome().putsOff()
                                        ? votes.withMajorityOrThird(hasBeenPutOffByMinority(task))
                                        : votes.withMajority("i fullmäktige (kommunallagen 5 kap.)"),
                                data.disqualified(),
                                data.reservation()),
                        Manner.meeting(Boolean.TRUE.equals(data.adjustedAtOnce()))));
        return Map.ofEntries(KommunfullmaktigeProcess.OUTCOME.of(data.outcome().id()));
    }

    private boolean hasBeenPutOffByMinority(WheelTask task) {
        return decisions.of(task.wheelYear(), BODY).stream()
                .anyMatch(decision -> decision.ruling().votes().byMinority());
    }

    /** @param presentMembers asked for only where a minority may have been enough */
    record Data(
            LocalDate meetingDate,
            int paragraph,
            Boolean adjustedAtOnce,
            Outcome outcome,
            String decision,
            String reason,
            Integer presentMembers,
            Integer votesFor,
            Integer votesAgainst,
            Boolean chairsVote,
            String disqualified,
            String reservation) {}
}
