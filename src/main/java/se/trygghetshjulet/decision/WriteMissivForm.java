package se.trygghetshjulet.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceGuard;
import se.trygghetshjulet.coherence.Gate;
import se.trygghetshjulet.decision.Matter.Proposal;
import se.trygghetshjulet.decision.Matter.Receiver;
import se.trygghetshjulet.document.Cause;
import se.trygghetshjulet.document.Differences;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.engine.ArbetsutskottProcess;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.LastDay;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.overenskommelse.Overenskommelse;
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
    private final Plans plans;
    private final TurnDocuments documents;
    private final TurnLife life;
    private final Remarks remarks;
    private final Municipalities municipalities;
    private final MeetingOptions meetings;
    private final DecisionPath path;
    private final CoherenceGuard guard;
    private final Clock clock;
    private final ShownTurn shown;
    private final Differences differences;

    WriteMissivForm(
            Matters matters,
            DecidedMatter decided,
            Plans plans,
            TurnDocuments documents,
            TurnLife life,
            Remarks remarks,
            Municipalities municipalities,
            MeetingOptions meetings,
            DecisionPath path,
            CoherenceGuard guard,
            Clock clock,
            ShownTurn shown,
            Differences differences) {
        this.shown = shown;
        this.differences = differences;
        this.matters = matters;
        this.decided = decided;
        this.plans = plans;
        this.documents = documents;
        this.life = life;
        this.remarks = remarks;
        this.municipalities = municipalities;
        this.meetings = meetings;
        this.path = path;
        this.guard = guard;
        this.clock = clock;
    }

    @Override
    public Optional<LastDay> lastDay(WheelTask task) {
        return Optional.of(LastDay.of(meetings.papersDay(task.kommun(), path.proposing(task.kommun()))));
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Matter matter = matter(task);
        return guard.show(Prefill.empty(), task.wheelYear(), Gate.PAPERS)
                .with("documents", shown.links(task.wheelYear()))
                .with("remarks", remarks.of(task.wheelYear()))
                .with("diarienummerText", decided.diarienummer(task.wheelYear()))
                .with("nextMeeting", meetings.reachable(task.kommun(), path.proposing(task.kommun())))
                .with("date", LocalDate.now(clock))
                .with("background", matter.background())
                .with("summary", matter.summary())
                .with("changes", matter.changes() == null ? usualChanges(task) : matter.changes())
                .with("proposals", matter.proposals().isEmpty() ? usualProposals(task) : proposals(matter))
                .with("receivers", matter.receivers().isEmpty() ? usualReceivers(task) : receivers(matter));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (!ArbetsutskottProcess.OUTCOME_VIDARE.equals(data.outcome())) {
            remarks.add(task.wheelYear(), "Inför tjänsteskrivelsen", data.reason(), task.person());
            life.sendBack(task.wheelYear(), Cause.person(task.person()));
            return Map.ofEntries(ArbetsutskottProcess.OUTCOME.of(Outcome.ATERREMISS.id()));
        }
        guard.demand(
                task.wheelYear(),
                Gate.PAPERS,
                Stream.concat(
                                Stream.of(data.background(), data.summary(), data.changes()),
                                data.proposals().stream().map(ProposalRow::text))
                        .toArray(String[]::new));
        matters.save(matter(task)
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

    private Matter matter(WheelTask task) {
        return matters.of(task.wheelYear()).orElseThrow();
    }

    private String usualChanges(WheelTask task) {
        return differences.text(task.kommun(), documents.decidable(task.wheelYear()), CHANGES_LENGTH);
    }

    /** One proposal for each document that the year has yielded. */
    private List<ProposalRow> usualProposals(WheelTask task) {
        Municipality municipality = municipalities.get(task.kommun());
        String body = municipality.body(path.adopting(task.wheelYear())).name();
        List<ProposalRow> rows = new ArrayList<>();
        rows.add(new ProposalRow(
                body + " antar förslaget till " + plans.title(task.wheelYear()).toLowerCase(Locale.ROOT) + "."));
        documents
                .lofte(task.wheelYear())
                .ifPresent(lofte -> rows.add(
                        new ProposalRow(body + " antar förslaget till medborgarlöfte " + lofte.period() + ".")));
        documents
                .agreement(task.wheelYear())
                .map(Overenskommelse::period)
                .ifPresent(period -> rows.add(new ProposalRow(body + " godkänner förslaget till "
                        + municipality.documents().agreement().title().toLowerCase(Locale.ROOT) + ", som gäller "
                        + period + ".")));
        documents
                .riktlinje(task.wheelYear())
                .ifPresent(guideline -> rows.add(new ProposalRow(body + " antar förslaget till "
                        + guideline.title().toLowerCase(Locale.ROOT) + " för " + guideline.period() + ".")));
        return rows;
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
