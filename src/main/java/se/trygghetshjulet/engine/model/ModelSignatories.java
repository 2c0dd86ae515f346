package se.trygghetshjulet.engine.model;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.Signatories;

/** {@code signatories} in the models: who signs in the municipality at hand, and in which order. */
@Component("signatories")
public class ModelSignatories {

    private final Municipalities municipalities;

    ModelSignatories(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** The orders in which they sign, the lowest first; one where all sign in any order. */
    public List<Integer> orders(DelegateExecution execution) {
        return of(execution).orders();
    }

    /** Ids of the roles whose turn it is. */
    public List<String> inOrder(DelegateExecution execution, Integer order) {
        return of(execution)
                .all()
                .filter(signatory -> signatory.order().equals(order))
                .map(signatory -> signatory.role().id())
                .toList();
    }

    /** Whether a role signs for a party. */
    public boolean isFor(DelegateExecution execution, String role, String party) {
        return of(execution).isFor(Role.of(role), Party.of(party));
    }

    private Signatories of(DelegateExecution execution) {
        return municipalities.get(execution.getTenantId()).signatories();
    }
}
