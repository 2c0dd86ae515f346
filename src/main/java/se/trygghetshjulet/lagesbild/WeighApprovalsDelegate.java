package se.trygghetshjulet.lagesbild;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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

    WeighApprovalsDelegate(Lagesbilder lagesbilder, Answers answers) {
        this.lagesbilder = lagesbilder;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WheelYear year = WheelTasks.wheelYear(execution);
        List<Answer> given =
                answers.findByDocumentVersionOrderByParty(lagesbilder.get(year).id());
        boolean approved = given.stream().allMatch(Answer::approves);
        String remarks =
                given.stream().map(Answer::remark).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        lagesbilder.weigh(year, approved, approved ? null : remarks);
        LagesbildProcess.OUTCOME.set(
                execution, approved ? LagesbildProcess.OUTCOME_GODKAND : LagesbildProcess.OUTCOME_TILLBAKA);
    }
}
