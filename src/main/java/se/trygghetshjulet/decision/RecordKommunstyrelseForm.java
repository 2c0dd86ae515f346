package se.trygghetshjulet.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.MeetingOptions.Option;
import se.trygghetshjulet.decision.matter.Matter;
import se.trygghetshjulet.decision.matter.Matters;
import se.trygghetshjulet.decision.minutes.DecisionPath;
import se.trygghetshjulet.decision.minutes.Decisions;
import se.trygghetshjulet.decision.minutes.Manner;
import se.trygghetshjulet.decision.minutes.Minutes;
import se.trygghetshjulet.decision.minutes.Outcome;
import se.trygghetshjulet.decision.minutes.Ruling;
import se.trygghetshjulet.decision.minutes.Votes;
import se.trygghetshjulet.decision.minutes.Way;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.KommunstyrelseProcess;
import se.trygghetshjulet.engine.LastDay;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.turn.ShownTurn;

/** What kommunstyrelsen or a nämnd decided, or what kommunstyrelsen proposes to kommunfullmäktige where that body adopts. */
@Component
@FormOf(KommunstyrelseProcess.FORM_PROTOKOLLFOR_KS)
class RecordKommunstyrelseForm implements StageForm<RecordKommunstyrelseForm.Data> {

    private static final List<Option> PREPARES = List.of(
            option("Återremiss: planen går tillbaka till BRÅ", Outcome.ATERREMISS),
            option("Bordläggning: ärendet tas upp på nästa sammanträde", Outcome.BORDLAGGNING));

    private static final List<Option> DECIDES = with(
            option("Bifall: planen antas", Outcome.BIFALL),
            option("Bifall med ändring: planen antas med ändringar", Outcome.BIFALL_MED_ANDRING),
            option("Avslag: planen antas inte", Outcome.AVSLAG));

    private static final List<Option> PROPOSES = with(
            option("Tillstyrker: föreslår fullmäktige att anta planen", Outcome.FORSLAG),
            option("Avstyrker: föreslår fullmäktige att inte anta planen", Outcome.AVSTYRKER));

    private final Decisions decisions;
    private final Matters matters;
    private final DecidedMatter decided;
    private final Minutes minutes;
    private final MeetingOptions meetings;
    private final DecisionPath path;
    private final PerCapsulam perCapsulam;
    private final ShownTurn shown;

    RecordKommunstyrelseForm(
            Decisions decisions,
            Matters matters,
            DecidedMatter decided,
            Minutes minutes,
            MeetingOptions meetings,
            DecisionPath path,
            PerCapsulam perCapsulam,
            ShownTurn shown) {
        this.perCapsulam = perCapsulam;
        this.shown = shown;
        this.path = path;
        this.decisions = decisions;
        this.matters = matters;
        this.decided = decided;
        this.minutes = minutes;
        this.meetings = meetings;
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
        String proposal = decisions
                .last(task.wheelYear(), path.proposer(task.wheelYear()).orElse(""))
                .map(decision -> decision.ruling().decisionText())
                .or(() -> matters.of(task.wheelYear()).map(RecordKommunstyrelseForm::proposedInMissiv))
                .orElse("");
        return Prefill.empty()
                .with("documents", shown.links(task.wheelYear()))
                .with("bodyName", path.nameOf(task.kommun(), body(task)))
                .with("hasPerCapsulam", perCapsulam.isAllowed(task.kommun(), body(task)))
                .with("auProposal", proposal)
                .with("diarienummerText", decided.diarienummer(task.wheelYear()))
                .with("outcomes", settles(task) ? DECIDES : PROPOSES)
                .with("nextMeeting", meetings.next(task.kommun(), body(task)))
                .with("meetings", meetings.of(task.kommun(), body(task)))
                .with("decision", proposal);
    }

    /** An addendum comes without a proposal from arbetsutskottet. */
    private static String proposedInMissiv(Matter matter) {
        return matter.proposals().stream().map(Matter.Proposal::proposal).collect(Collectors.joining("\n"));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        boolean atOnce = Boolean.TRUE.equals(data.adjustedAtOnce());
        if (data.isPerCapsulam()) {
            perCapsulam.demand(task.kommun(), body(task), data.outcome(), data.unanimous(), data.votesAgainst());
        }
        minutes.record(
                task,
                body(task),
                new Minutes.Entry(
                        data.isPerCapsulam() ? data.decidedOn() : data.meetingDate(),
                        data.paragraph(),
                        new Ruling(
                                data.outcome(),
                                data.decision(),
                                data.reason(),
                                Votes.of(data.votesFor(), data.votesAgainst(), data.chairsVote(), null)
                                        .withMajority("i en nämnd (kommunallagen 6 kap. 33 §)"),
                                data.disqualified(),
                                data.reservation()),
                        data.isPerCapsulam() ? Manner.perCapsulam(data.agreed(), atOnce) : Manner.meeting(atOnce)));
        return Map.ofEntries(KommunstyrelseProcess.OUTCOME.of(data.outcome().id()));
    }

    private static Option option(String label, Outcome outcome) {
        return new Option(label, outcome.id());
    }

    private static List<Option> with(Option... settling) {
        return Stream.concat(Stream.of(settling), PREPARES.stream()).toList();
    }

    private boolean settles(WheelTask task) {
        return body(task).equals(path.adopting(task.wheelYear()));
    }

    private String body(WheelTask task) {
        return path.deciding(task.wheelYear());
    }

    /**
     * @param way null where the municipality's form does not ask, as every body of it meets
     * @param decidedOn asked for only without a meeting, and {@code meetingDate} only with one
     */
    record Data(
            Way way,
            LocalDate meetingDate,
            LocalDate decidedOn,
            String agreed,
            Boolean unanimous,
            int paragraph,
            Boolean adjustedAtOnce,
            Outcome outcome,
            String decision,
            String reason,
            Integer votesFor,
            Integer votesAgainst,
            Boolean chairsVote,
            String disqualified,
            String reservation) {

        private boolean isPerCapsulam() {
            return way == Way.PER_CAPSULAM;
        }
    }
}
