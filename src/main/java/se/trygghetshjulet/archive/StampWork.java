package se.trygghetshjulet.archive;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.BeforeJob;
import se.trygghetshjulet.engine.BevarandeProcess;
import se.trygghetshjulet.engine.Rehearsing;

/** Has a municipality's files stamped anew that need it, however long the service takes. A rehearsal stamps nothing. */
@Component
@Profile("!" + Rehearsing.PROFILE)
class StampWork implements BeforeJob {

    private final StampedFiles files;

    StampWork(StampedFiles files) {
        this.files = files;
    }

    @Override
    public String activity() {
        return BevarandeProcess.SERVICE_TASK_RENEW_STAMPS;
    }

    @Override
    public void work(Waiting job) {
        files.renew(job.turn().kommun());
    }
}
