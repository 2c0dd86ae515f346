package se.trygghetshjulet.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.matter.Matter;
import se.trygghetshjulet.decision.matter.Matters;
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
import se.trygghetshjulet.turn.ShownTurn;

@Component
@FormOf(ArbetsutskottProcess.FORM_PROTOKOLLFOR_AU)
class RecordArbetsutskottForm implements StageForm<RecordArbetsutskottForm.Data> {

    private final Matters matters;
    private final DecidedMatter decided;
    private final Minutes minutes;
    private final MeetingOptions meetings;
    private final DecisionPath path;
    private final ShownTurn shown;

    RecordArbetsutskottForm(
            Matters matters,
            DecidedMatter decided,
            Minutes minutes,
            MeetingOptions meetings,
            DecisionPath path,
            ShownTurn shown) {
        this.shown = shown;
        this.path = path;
        this.matters = matters;
        this.decided = decided;
        this.minutes = minutes;
        this.meetings = meetings;
    }

    @Override
    public String title(WheelTask task) {
        return task.name() + " " + path.nameOf(task.kommun(), path.proposing(task.wheelYear()));
    }

    @Override
    public Optional<LastDay> lastDay(WheelTask task) {
        return Optional.of(
                LastDay.of(meetings.recordingDay(task.kommun(), path.proposing(task.wheelYear()), formId())));
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Matter matter = matters.of(task.wheelYear()).orElseThrow();
        String body = path.proposing(task.wheelYear());
        List<ShownProposal> proposals = matter.proposals().stream()
                .map(proposal -> new ShownProposal(proposal.proposal()))
                .toList();
        return Prefill.empty()
                .with("documents", shown.links(task.wheelYear()))
                .with("missivSummary", matter.summary())
                .with("missivChanges", matter.changes())
                .with("missivProposals", proposals)
                .with("diarienummerText", decided.diarienummer(task.wheelYear()))
                .with("bodyName", path.nameOf(task.kommun(), body))
                .with("decidingName", path.nameOf(task.kommun(), path.deciding(task.wheelYear())))
                .with("nextMeeting", meetings.next(task.kommun(), body))
                .with("meetings", meetings.of(task.kommun(), body))
                .with("proposal", proposals.stream().map(ShownProposal::text).collect(Collectors.joining("\n")));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        minutes.record(
                task,
                path.proposing(task.wheelYear()),
                new Minutes.Entry(
                        data.meetingDate(),
                        data.paragraph(),
                        new Ruling(data.outcome(), data.proposal(), data.reason(), Votes.NONE, null, null)));
        return Map.ofEntries(ArbetsutskottProcess.OUTCOME.of(data.outcome().id()));
    }

    record Data(LocalDate meetingDate, int paragraph, Outcome outcome, String proposal, String reason) {}

    record ShownProposal(String text) {}
}
