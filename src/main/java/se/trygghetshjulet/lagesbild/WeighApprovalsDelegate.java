package se.trygghetshjulet.lagesbild;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.LagesbildProcess;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.municipality.WheelYear;

/** The lägesbild stands when both parties approve of the same compilation. */
@Component
class WeighApprovalsDelegate implements JavaDelegate {

    private final Lagesbilder lagesbilder;
    private final Answers answers;
    private final Clock clock;

    WeighApprovalsDelegate(Lagesbilder lagesbilder, Answers answers, Clock clock) {
        this.lagesbilder = lagesbilder;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WheelYear year = WheelTasks.wheelYear(execution);
        Lagesbild lagesbild =
                lagesbilder.findByKommunAndPlanYear(year.kommun(), year.year()).orElseThrow();
        boolean approved = answers.findByLagesbildAndCompilation(lagesbild.id(), lagesbild.compilation()).stream()
                .allMatch(Answer::approves);
        if (approved) {
            lagesbilder.save(lagesbild.approved(clock.instant()));
        }
        LagesbildProcess.OUTCOME.set(
                execution, approved ? LagesbildProcess.OUTCOME_GODKAND : LagesbildProcess.OUTCOME_TILLBAKA);
    }
}
