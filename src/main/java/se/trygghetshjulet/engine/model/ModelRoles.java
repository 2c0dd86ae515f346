package se.trygghetshjulet.engine.model;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality.Source;
import se.trygghetshjulet.municipality.Role;

/** {@code roles} in the models: from a role's name to the group or person of the municipality at hand. */
@Component("roles")
public class ModelRoles {

    private final Municipalities municipalities;

    ModelRoles(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** @param roles ids with commas between them */
    public List<String> of(DelegateExecution execution, String roles) {
        return Arrays.stream(roles.split(","))
                .map(role -> Role.of(role.strip()).group(execution.getTenantId()))
                .toList();
    }

    /** The group that may supply a source; none where the profile names one supplier. */
    public List<String> forSource(DelegateExecution execution, String source) {
        Source profile = source(execution, source);
        return profile.supplier() == null ? List.of(profile.role().group(execution.getTenantId())) : List.of();
    }

    /** The one person whom the profile names for a source, if it does. */
    public List<String> supplierOf(DelegateExecution execution, String source) {
        Source profile = source(execution, source);
        return profile.supplier() == null ? List.of() : List.of(profile.supplier());
    }

    private Source source(DelegateExecution execution, String source) {
        return municipalities.get(execution.getTenantId()).source(source);
    }
}
