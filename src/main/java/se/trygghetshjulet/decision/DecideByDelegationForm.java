package se.trygghetshjulet.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.matter.Matter;
import se.trygghetshjulet.decision.matter.Matters;
import se.trygghetshjulet.decision.minutes.DecisionPath;
import se.trygghetshjulet.decision.minutes.Manner;
import se.trygghetshjulet.decision.minutes.Minutes;
import se.trygghetshjulet.decision.minutes.Outcome;
import se.trygghetshjulet.decision.minutes.Ruling;
import se.trygghetshjulet.decision.minutes.Votes;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.KommunstyrelseProcess;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Delegation;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.turn.ShownTurn;
import se.trygghetshjulet.turn.TurnLife;

/** An official decides on behalf of the body that has delegated (KL 7:5), leaves it to that body, or sends the draft back. */
@Component
@FormOf(KommunstyrelseProcess.FORM_FATTA_DELEGATIONSBESLUT)
class DecideByDelegationForm implements StageForm<DecideByDelegationForm.Data> {

    private final Matters matters;
    private final DecidedMatter decided;
    private final Minutes minutes;
    private final DecisionPath path;
    private final TurnLife life;
    private final Remarks remarks;
    private final Names names;
    private final ShownTurn shown;
    private final Clock clock;

    DecideByDelegationForm(
            Matters matters,
            DecidedMatter decided,
            Minutes minutes,
            DecisionPath path,
            TurnLife life,
            Remarks remarks,
            Names names,
            ShownTurn shown,
            Clock clock) {
        this.matters = matters;
        this.decided = decided;
        this.minutes = minutes;
        this.path = path;
        this.life = life;
        this.remarks = remarks;
        this.names = names;
        this.shown = shown;
        this.clock = clock;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Optional<Matter> matter = matters.of(task.wheelYear());
        return Prefill.empty()
                .with("documents", shown.links(task.wheelYear()))
                .with("missivSummary", matter.map(Matter::summary).orElse(""))
                .with("diarienummerText", decided.diarienummer(task.wheelYear()))
                .with("bodyName", path.nameOf(task.kommun(), body(task)))
                .with("decidedOn", LocalDate.now(clock))
                .with(
                        "delegationOrder",
                        path.delegation(task.wheelYear()).map(Delegation::order).orElse(""))
                .with(
                        "decision",
                        matter.map(known -> known.proposals().stream()
                                        .map(Matter.Proposal::proposal)
                                        .collect(Collectors.joining("\n")))
                                .orElse(""));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        switch (data.outcome()) {
            case KommunstyrelseProcess.OUTCOME_TILL_NAMNDEN ->
                remarks.add(task.wheelYear(), title(task.wheelYear()), data.reason(), task.person());
            case KommunstyrelseProcess.OUTCOME_ATERREMISS -> {
                remarks.add(task.wheelYear(), title(task.wheelYear()), data.reason(), task.person());
                life.sendBack(task.wheelYear(), StateReason.person(task.person()));
            }
            default -> decide(task, data);
        }
        return Map.ofEntries(KommunstyrelseProcess.OUTCOME.of(data.outcome()));
    }

    private void decide(WheelTask task, Data data) {
        minutes.record(
                task,
                body(task),
                new Minutes.Entry(
                        data.decidedOn(),
                        data.paragraph(),
                        new Ruling(Outcome.of(data.outcome()), data.decision(), data.reason(), Votes.NONE, null, null),
                        Manner.delegated(
                                title(task.wheelYear()) + " " + names.of(task.kommun(), task.person()),
                                data.delegationOrder())));
    }

    private String title(WheelYear turn) {
        return path.delegation(turn).map(Delegation::title).orElse("Delegaten");
    }

    private String body(WheelTask task) {
        return path.deciding(task.wheelYear());
    }

    /**
     * @param within that the matter is of the kind that may be delegated (KL 6:38); asked for, with the rest, only where the
     *     official decides
     */
    record Data(
            String outcome,
            LocalDate decidedOn,
            Integer paragraph,
            String delegationOrder,
            String decision,
            String reason,
            Boolean within) {}
}
