package se.trygghetshjulet.incident;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;

/** Every morning; where the profile has no incidents there is nothing to let go of. */
@Component
class ThinIncidentsDelegate implements JavaDelegate {

    private final Municipalities municipalities;
    private final Thinning thinning;

    ThinIncidentsDelegate(Municipalities municipalities, Thinning thinning) {
        this.municipalities = municipalities;
        this.thinning = thinning;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Municipality municipality = municipalities.get(execution.getTenantId());
        if (municipality.incidents() != null) {
            thinning.thin(municipality);
        }
    }
}
