package se.trygghetshjulet.decision.correction;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.correction.CorrectionCase.Proposal;
import se.trygghetshjulet.decision.minutes.Decision;
import se.trygghetshjulet.engine.BeslutsrattelseProcess;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** Somebody else than the one who wrote the correction compares it with the minutes, and lets it stand or sends it back. */
@Component
@FormOf(BeslutsrattelseProcess.FORM_BEKRAFTA_BESLUTSRATTELSE)
class ConfirmCorrectionForm implements StageForm<ConfirmCorrectionForm.Data> {

    private final CorrectionCases cases;
    private final Corrections corrections;
    private final CorrectableDecisions decisions;
    private final Names names;
    private final Clock clock;

    ConfirmCorrectionForm(
            CorrectionCases cases, Corrections corrections, CorrectableDecisions decisions, Names names, Clock clock) {
        this.cases = cases;
        this.corrections = corrections;
        this.decisions = decisions;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Proposal proposal = cases.of(task).proposal();
        CorrectedField field = proposal.field();
        return Prefill.empty()
                .with("decisionText", decisions.title(decision(task, proposal)))
                .with("fieldText", field.title())
                .with(
                        "beforeText",
                        proposal.textBefore().isEmpty() ? "(ingenting)" : field.shown(proposal.textBefore()))
                .with("afterText", field.shown(proposal.textAfter()))
                .with("reasonText", proposal.reason())
                .with("writtenBy", names.of(task.kommun(), proposal.writtenBy()))
                .with("byHand", ByHand.after(proposal));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        CorrectionCase about = cases.of(task);
        Proposal proposal = about.proposal();
        if (proposal.writtenBy().equals(task.person())) {
            throw new FormBreach(
                    "outcome",
                    "Rättelsen ska bekräftas av någon annan än den som har skrivit den. Lämna över uppgiften.");
        }
        if (BeslutsrattelseProcess.OUTCOME_BEKRAFTA.equals(data.outcome())) {
            demandAsItWas(task, proposal);
            corrections.save(new Correction(
                    null,
                    task.kommun(),
                    about.id(),
                    proposal.decision(),
                    proposal.field(),
                    proposal.textBefore(),
                    proposal.textAfter(),
                    proposal.reason(),
                    proposal.writtenBy(),
                    task.person(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS)));
            cases.save(about.confirmed());
        } else {
            cases.save(about.sentBack(data.remark()));
        }
        return Map.ofEntries(BeslutsrattelseProcess.OUTCOME.of(data.outcome()));
    }

    /** Somebody else may have corrected the same meanwhile. */
    private void demandAsItWas(WheelTask task, Proposal proposal) {
        if (!proposal.field().in(decision(task, proposal)).equals(proposal.textBefore())) {
            throw new FormBreach(
                    "outcome",
                    "Beslutet har rättats på samma ställe sedan den här rättelsen skrevs. Skicka tillbaka den, så att den"
                            + " skrivs om.");
        }
    }

    private Decision decision(WheelTask task, Proposal proposal) {
        return decisions.find(task.kommun(), proposal.decision()).orElseThrow();
    }

    record Data(String outcome, String remark) {}
}
