package se.trygghetshjulet.recurring;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.lagesbild.ApprovedLagesbild;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;

/** Opens a safety walk for each place that the approved lägesbild points out, where the profile has walks. */
@Component
class AskForWalksDelegate implements JavaDelegate {

    private final Municipalities municipalities;
    private final ApprovedLagesbild lagesbild;
    private final Openings openings;
    private final Walks walks;

    AskForWalksDelegate(Municipalities municipalities, ApprovedLagesbild lagesbild, Openings openings, Walks walks) {
        this.municipalities = municipalities;
        this.lagesbild = lagesbild;
        this.openings = openings;
        this.walks = walks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WheelYear year = WheelTasks.wheelYear(execution);
        municipalities.get(year.kommun()).activities().stream()
                .filter(activity -> activity.kind() == Activity.Kind.TRYGGHETSVANDRING)
                .findFirst()
                .ifPresent(activity -> lagesbild
                        .walks(year)
                        .forEach(wanted -> openings.onRequest(
                                year.kommun(),
                                activity,
                                occasion ->
                                        walks.save(Walk.askedFor(occasion.id(), wanted.place(), wanted.reason())))));
    }
}
