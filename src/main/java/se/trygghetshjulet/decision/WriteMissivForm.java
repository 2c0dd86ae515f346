package se.trygghetshjulet.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceGuard;
import se.trygghetshjulet.coherence.Gate;
import se.trygghetshjulet.decision.matter.Matter;
import se.trygghetshjulet.decision.matter.Matter.Proposal;
import se.trygghetshjulet.decision.matter.Matter.Receiver;
import se.trygghetshjulet.decision.matter.Matters;
import se.trygghetshjulet.decision.minutes.DecisionPath;
import se.trygghetshjulet.decision.minutes.Outcome;
import se.trygghetshjulet.document.Differences;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.engine.ArbetsutskottProcess;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.LastDay;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.remiss.Compilation;
import se.trygghetshjulet.remiss.Remisses;
import se.trygghetshjulet.turn.ShownTurn;
import se.trygghetshjulet.turn.TurnDocuments;
import se.trygghetshjulet.turn.TurnLife;

@Component
@FormOf(ArbetsutskottProcess.FORM_SKRIV_MISSIV)
class WriteMissivForm implements StageForm<WriteMissivForm.Data> {

    /** As much as the form takes. */
    private static final int CHANGES_LENGTH = 8000;

    private final Matters matters;
    private final DecidedMatter decided;
    private final UsualProposals usual;
    private final TurnDocuments documents;
    private final TurnLife life;
    private final Remarks remarks;
    private final Municipalities municipalities;
    private final MeetingOptions meetings;
    private final DecisionPath path;
    private final CoherenceGuard guard;
    private final Remisses remisses;
    private final Clock clock;
    private final ShownTurn shown;
    private final Differences differences;

    WriteMissivForm(
            Matters matters,
            DecidedMatter decided,
            UsualProposals usual,
            TurnDocuments documents,
            TurnLife life,
            Remarks remarks,
            Municipalities municipalities,
            MeetingOptions meetings,
            DecisionPath path,
            CoherenceGuard guard,
            Remisses remisses,
            Clock clock,
            ShownTurn shown,
            Differences differences) {
        this.shown = shown;
        this.differences = differences;
        this.matters = matters;
        this.decided = decided;
        this.usual = usual;
        this.documents = documents;
        this.life = life;
        this.remarks = remarks;
        this.municipalities = municipalities;
        this.meetings = meetings;
        this.path = path;
        this.guard = guard;
        this.remisses = remisses;
        this.clock = clock;
    }

    @Override
    public Optional<LastDay> lastDay(WheelTask task) {
        return Optional.of(LastDay.of(meetings.papersDay(task.kommun(), first(task))));
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Matter matter = matter(task);
        return guard.show(remiss(task), task.wheelYear(), Gate.PAPERS)
                .with("documents", shown.links(task.wheelYear()))
                .with("remarks", remarks.of(task.wheelYear()))
                .with("diarienummerText", decided.diarienummer(task.wheelYear()))
                .with("nextMeeting", meetings.reachable(task.kommun(), first(task)))
                .with("date", LocalDate.now(clock))
                .with("background", matter.background())
                .with("summary", matter.summary())
                .with("changes", matter.changes() == null ? usualChanges(task) : matter.changes())
                .with("proposals", matter.proposals().isEmpty() ? usualProposals(task) : proposals(matter))
                .with("receivers", matter.receivers().isEmpty() ? usualReceivers(task) : receivers(matter));
    }

    private Prefill remiss(WheelTask task) {
        Optional<Compilation> remiss = remisses.of(task.wheelYear());
        return Prefill.empty()
                .with("hasRemiss", remiss.isPresent())
                .with("remissSummary", remiss.map(Compilation::summary).orElse(null))
                .with("remissAnswers", remiss.map(Compilation::answers).orElse(List.of()))
                .with("remissPoints", remiss.map(Compilation::points).orElse(List.of()));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (!ArbetsutskottProcess.OUTCOME_VIDARE.equals(data.outcome())) {
            remarks.add(task.wheelYear(), "Inför tjänsteskrivelsen", data.reason(), task.person());
            life.sendBack(task.wheelYear(), StateReason.person(task.person()));
            return Map.ofEntries(ArbetsutskottProcess.OUTCOME.of(Outcome.ATERREMISS.id()));
        }
        guard.demand(
                task.wheelYear(),
                Gate.PAPERS,
                Stream.concat(
                                Stream.of(data.background(), data.summary(), data.changes()),
                                data.proposals().stream().map(ProposalRow::text))
                        .toArray(String[]::new));
        matters.keep(matter(task)
                .withMissiv(
                        data.date(),
                        data.background(),
                        data.summary(),
                        data.changes(),
                        data.proposals().stream()
                                .map(row -> new Proposal(row.text()))
                                .toList(),
                        data.receivers().stream()
                                .map(row -> new Receiver(row.name(), row.email()))
                                .toList()));
        return Map.ofEntries(ArbetsutskottProcess.OUTCOME.of(ArbetsutskottProcess.OUTCOME_VIDARE));
    }

    /** The body that sees the matter first after it is written. */
    private String first(WheelTask task) {
        return path.proposer(task.wheelYear()).orElseGet(() -> path.deciding(task.wheelYear()));
    }

    private Matter matter(WheelTask task) {
        return matters.of(task.wheelYear()).orElseThrow();
    }

    private String usualChanges(WheelTask task) {
        return differences.text(task.kommun(), documents.decidable(task.wheelYear()), CHANGES_LENGTH);
    }

    private List<ProposalRow> usualProposals(WheelTask task) {
        return usual.of(task.wheelYear()).stream().map(ProposalRow::new).toList();
    }

    private List<ReceiverRow> usualReceivers(WheelTask task) {
        return municipalities.get(task.kommun()).receivers().stream()
                .map(receiver -> new ReceiverRow(receiver.name(), receiver.email()))
                .toList();
    }

    private static List<ProposalRow> proposals(Matter matter) {
        return matter.proposals().stream()
                .map(proposal -> new ProposalRow(proposal.proposal()))
                .toList();
    }

    private static List<ReceiverRow> receivers(Matter matter) {
        return matter.receivers().stream()
                .map(receiver -> new ReceiverRow(receiver.name(), receiver.email()))
                .toList();
    }

    /** @param reason why the draft goes back to BRÅ; asked for only then, as the rest is only where it goes on */
    record Data(
            String outcome,
            String reason,
            LocalDate date,
            String background,
            String summary,
            String changes,
            List<ProposalRow> proposals,
            List<ReceiverRow> receivers) {}

    record ProposalRow(String text) {}

    record ReceiverRow(String name, String email) {}
}
