package se.trygghetshjulet.signature;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.BeforeJob.Waiting;
import se.trygghetshjulet.engine.UnderskriftProcess;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.municipality.Mandate;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.turn.DocumentsToSign;
import se.trygghetshjulet.turn.DocumentsToSign.Original;

/** What is signed at a place in the model, and what the signatory there has said. */
@Component
class SigningCase {

    private final DocumentsToSign originals;
    private final Signatures signatures;
    private final Municipalities municipalities;

    SigningCase(DocumentsToSign originals, Signatures signatures, Municipalities municipalities) {
        this.originals = originals;
        this.signatures = signatures;
        this.municipalities = municipalities;
    }

    /** Who is to sign, and for which party. */
    Mandate mandate(WheelTask task) {
        return mandate(task.flags(), task.kommun());
    }

    List<Original> originals(WheelTask task) {
        return originals(task.flags(), task.wheelYear());
    }

    List<Long> versions(WheelTask task) {
        return originals(task).stream().map(Original::version).toList();
    }

    Signature signature(WheelTask task) {
        return signatures.of(versions(task).get(0), mandate(task));
    }

    Signature signature(DelegateExecution execution) {
        return signature(execution.getVariables(), WheelTasks.wheelYear(execution));
    }

    Signature signature(Waiting job) {
        return signature(job.flags(), job.turn());
    }

    private Signature signature(Map<String, Object> flags, WheelYear turn) {
        return signatures.of(originals(flags, turn).get(0).version(), mandate(flags, turn.kommun()));
    }

    private Mandate mandate(Map<String, Object> flags, String kommun) {
        return Mandate.of(
                UnderskriftProcess.SIGNATORY.in(flags),
                municipalities.get(kommun).signatories());
    }

    private List<Original> originals(Map<String, Object> flags, WheelYear turn) {
        return OneAnnex.isMeant(flags) ? List.of(OneAnnex.of(originals, flags)) : originals.of(turn);
    }
}
