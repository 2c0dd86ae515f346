package se.trygghetshjulet.recurring;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.lagesbild.RevisionSignalled;
import se.trygghetshjulet.municipality.Role;

/** Something is to be watched, though it does not ask for a revision yet: the coordinators get a letter. */
@Component
class TellCoordinatorDelegate implements JavaDelegate {

    private final SignalReasons reasons;
    private final OccasionLetters letters;

    TellCoordinatorDelegate(SignalReasons reasons, OccasionLetters letters) {
        this.reasons = reasons;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RevisionSignalled seen = reasons.of(execution);
        letters.post(
                WheelTasks.wheelYear(execution),
                execution.getProcessInstanceId(),
                "bevaka",
                List.of(Role.SAKERHETSSAMORDNARE),
                "Att bevaka: " + seen.origin(),
                seen.reason()
                        + "\n\nDet leder inte till någon översyn av planen nu. Ta upp det på nästa möte och följ hur det"
                        + " utvecklas.");
    }
}
