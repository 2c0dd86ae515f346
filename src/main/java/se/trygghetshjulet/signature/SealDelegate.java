package se.trygghetshjulet.signature;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.EarlyWork;
import se.trygghetshjulet.engine.UnderskriftProcess;
import se.trygghetshjulet.engine.WheelRetries;
import se.trygghetshjulet.sealing.SigningFailed;

/**
 * Records that the files are signed for one who wants to, which {@link SealWork} has had done. What cannot be signed is the
 * coordinator's to mend.
 */
@Component
class SealDelegate implements JavaDelegate {

    private final SigningCase cases;
    private final Signatures signatures;
    private final ObjectProvider<OriginalFiles> files;
    private final WheelRetries retries;

    SealDelegate(SigningCase cases, Signatures signatures, ObjectProvider<OriginalFiles> files, WheelRetries retries) {
        this.cases = cases;
        this.signatures = signatures;
        this.files = files;
        this.retries = retries;
    }

    /** @throws SigningFailed for the engine to try again */
    @Override
    public void execute(DelegateExecution execution) {
        Signature signature = cases.signature(execution);
        OriginalFiles kept = files.getIfAvailable();
        try {
            EarlyWork.demandDone();
            if (kept != null && !signature.onPaper() && kept.areSealed()) {
                kept.demandSealed(signature.will());
            }
            if (signature.fault() != null) {
                signatures.save(signature.sealed());
            }
            UnderskriftProcess.SEALING.set(execution, UnderskriftProcess.SEALING_KLAR);
        } catch (SigningFailed e) {
            if (!e.isLasting() && !retries.isLast(execution)) {
                throw e;
            }
            signatures.save(signature.failed(e.getMessage(), e.otherName()));
            UnderskriftProcess.SEALING.set(execution, UnderskriftProcess.SEALING_MISSLYCKAD);
        }
    }
}
