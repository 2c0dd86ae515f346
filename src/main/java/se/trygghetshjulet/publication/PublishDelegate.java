package se.trygghetshjulet.publication;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.municipality.WheelYear;

@Component
class PublishDelegate implements JavaDelegate {

    private final Publications publications;
    private final Clock clock;

    PublishDelegate(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WheelYear year = WheelTasks.wheelYear(execution);
        Publication prepared = publications
                .findFirstByKommunAndPlanYearAndAddendumOrderByIdDesc(year.kommun(), year.year(), year.addendum())
                .orElseThrow();
        publications.save(prepared.published(clock.instant()));
    }
}
