package se.trygghetshjulet.lagesbild;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality.Source;

/** {@code lagesbildSources} in the model: one task for each source of the profile. */
@Component("lagesbildSources")
public class LagesbildSources {

    private final Municipalities municipalities;

    LagesbildSources(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    public List<String> of(DelegateExecution execution) {
        return municipalities.get(execution.getTenantId()).sources().stream()
                .map(Source::id)
                .toList();
    }
}
