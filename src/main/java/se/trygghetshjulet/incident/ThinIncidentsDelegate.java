package se.trygghetshjulet.incident;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.openform.DailyThinning;

/** Every morning, of whatever citizens and others have told. */
@Component
class ThinIncidentsDelegate implements JavaDelegate {

    private final Municipalities municipalities;
    private final List<DailyThinning> thinnings;

    ThinIncidentsDelegate(Municipalities municipalities, List<DailyThinning> thinnings) {
        this.municipalities = municipalities;
        this.thinnings = thinnings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Municipality municipality = municipalities.get(execution.getTenantId());
        thinnings.forEach(thinning -> thinning.thin(municipality));
    }
}
