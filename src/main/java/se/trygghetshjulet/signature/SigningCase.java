package se.trygghetshjulet.signature;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.BeforeJob.Waiting;
import se.trygghetshjulet.engine.UnderskriftProcess;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.turn.DocumentsToSign;
import se.trygghetshjulet.turn.DocumentsToSign.Original;

/** What is signed at a place in the model, and what the signatory there has said. */
@Component
class SigningCase {

    private final DocumentsToSign originals;
    private final Signatures signatures;

    SigningCase(DocumentsToSign originals, Signatures signatures) {
        this.originals = originals;
        this.signatures = signatures;
    }

    List<Original> originals(WheelTask task) {
        return originals(task.flags(), task.wheelYear());
    }

    List<Long> versions(WheelTask task) {
        return originals(task).stream().map(Original::version).toList();
    }

    Signature signature(WheelTask task) {
        return signatures.of(versions(task).get(0), task.signatory());
    }

    Signature signature(DelegateExecution execution) {
        Long version = originals(execution.getVariables(), WheelTasks.wheelYear(execution))
                .get(0)
                .version();
        return signatures.of(version, Role.of(UnderskriftProcess.SIGNATORY.in(execution)));
    }

    Signature signature(Waiting job) {
        Long version = originals(job.flags(), job.turn()).get(0).version();
        return signatures.of(version, Role.of(UnderskriftProcess.SIGNATORY.in(job.flags())));
    }

    private List<Original> originals(Map<String, Object> flags, WheelYear turn) {
        return OneAnnex.isMeant(flags) ? List.of(OneAnnex.of(originals, flags)) : originals.of(turn);
    }
}
