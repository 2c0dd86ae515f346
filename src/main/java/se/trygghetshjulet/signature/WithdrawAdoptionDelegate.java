package se.trygghetshjulet.signature;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.turn.DocumentsToSign;
import se.trygghetshjulet.turn.DocumentsToSign.Original;
import se.trygghetshjulet.turn.TurnDocuments;
import se.trygghetshjulet.turn.TurnLife;

@Component
class WithdrawAdoptionDelegate implements JavaDelegate {

    private final TurnLife life;
    private final TurnDocuments turns;
    private final DocumentsToSign originals;
    private final SignedBy signatures;

    WithdrawAdoptionDelegate(TurnLife life, TurnDocuments turns, DocumentsToSign originals, SignedBy signatures) {
        this.life = life;
        this.turns = turns;
        this.originals = originals;
        this.signatures = signatures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (OneAnnex.isMeant(execution.getVariables())) {
            Original original = OneAnnex.of(originals, execution.getVariables());
            originals.move(
                    original,
                    DocumentState.WITHDRAWN,
                    signatures.settling(original.version()).asCause());
        } else {
            WheelYear turn = WheelTasks.wheelYear(execution);
            life.withdraw(turn, signatures.settling(turns.plan(turn).id()).asCause());
        }
    }
}
