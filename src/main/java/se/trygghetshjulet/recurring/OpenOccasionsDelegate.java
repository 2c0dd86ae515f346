package se.trygghetshjulet.recurring;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Municipalities;

/** Opens what the day has come for. A day on which nothing ran is made up for on the next. */
@Component
class OpenOccasionsDelegate implements JavaDelegate {

    private final Municipalities municipalities;
    private final Openings openings;
    private final Clock clock;

    OpenOccasionsDelegate(Municipalities municipalities, Openings openings, Clock clock) {
        this.municipalities = municipalities;
        this.openings = openings;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String kommun = execution.getTenantId();
        LocalDate today = LocalDate.now(clock);
        for (Activity activity : municipalities.get(kommun).activities()) {
            Rhythm.due(activity, today).forEach(day -> openings.byRhythm(kommun, activity, day));
        }
    }
}
