package se.trygghetshjulet.decision.correction;

import org.springframework.data.repository.ListCrudRepository;
import se.trygghetshjulet.engine.BeslutsrattelseProcess;
import se.trygghetshjulet.engine.WheelTask;

interface CorrectionCases extends ListCrudRepository<CorrectionCase, Long> {

    /** What a task is about. */
    default CorrectionCase of(WheelTask task) {
        return findById(BeslutsrattelseProcess.CORRECTION.in(task))
                .filter(found -> found.kommun().equals(task.kommun()))
                .orElseThrow();
    }
}
