package se.trygghetshjulet.engine.model;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Mandate;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Party;
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

    /** Those whose turn it is, as {@link Mandate} words them. */
    public List<String> inOrder(DelegateExecution execution, Integer order) {
        Signatories signatories = of(execution);
        return signatories
                .mandates()
                .filter(mandate -> signatories.in(mandate).orElseThrow().order().equals(order))
                .map(Mandate::word)
                .toList();
    }

    /** Whether one signs for that party. */
    public boolean isFor(DelegateExecution execution, String signatory, String party) {
        return Mandate.of(signatory, of(execution)).party().equals(Party.of(party));
    }

    /** Whether one signs for a party that the profile adds to the law's two. */
    public boolean isForOther(DelegateExecution execution, String signatory) {
        return Mandate.of(signatory, of(execution)).party().isOther();
    }

    /** Id of the party that one signs for. */
    public String party(DelegateExecution execution, String signatory) {
        return Mandate.of(signatory, of(execution)).party().id();
    }

    private Signatories of(DelegateExecution execution) {
        return municipalities.get(execution.getTenantId()).signatories();
    }
}
