package se.trygghetshjulet.signature;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.BeforeJob;
import se.trygghetshjulet.engine.UnderskriftProcess;

/** Has the files signed for one who wants to, however long the signing service takes. */
@Component
class SealWork implements BeforeJob {

    private final SigningCase cases;
    private final ObjectProvider<OriginalFiles> files;

    SealWork(SigningCase cases, ObjectProvider<OriginalFiles> files) {
        this.cases = cases;
        this.files = files;
    }

    @Override
    public String activity() {
        return UnderskriftProcess.SERVICE_TASK_SEAL;
    }

    @Override
    public void work(Waiting job) {
        OriginalFiles kept = files.getIfAvailable();
        Signature signature = cases.signature(job);
        if (kept != null && !signature.onPaper() && kept.areSealed()) {
            kept.seal(signature.will());
        }
    }
}
