package se.trygghetshjulet.engine.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.municipality.Delegation;
import se.trygghetshjulet.municipality.Mandate;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality.Source;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.Signatories;
import se.trygghetshjulet.municipality.Signatory;

/** {@code roles} in the models: from a role's name to the group or person of the municipality at hand. */
@Component("roles")
public class ModelRoles {

    private final Municipalities municipalities;
    private final People people;

    ModelRoles(Municipalities municipalities, People people) {
        this.municipalities = municipalities;
        this.people = people;
    }

    /** @param roles ids with commas between them */
    public List<String> of(DelegateExecution execution, String roles) {
        return Arrays.stream(roles.split(","))
                .map(role -> Role.of(role.strip()).group(execution.getTenantId()))
                .toList();
    }

    /** The group that runs an activity; the coordinators where the profile has dropped it meanwhile. */
    public List<String> forActivity(DelegateExecution execution, String activity) {
        return List.of(municipalities
                .get(execution.getTenantId())
                .activity(activity)
                .role()
                .group(execution.getTenantId()));
    }

    /** The group that decides on behalf of a body; the coordinators where the profile has dropped it meanwhile. */
    public List<String> forDelegate(DelegateExecution execution) {
        Delegation delegation =
                municipalities.get(execution.getTenantId()).decision().delegation();
        Role role = delegation == null ? Role.SAKERHETSSAMORDNARE : delegation.role();
        return List.of(role.group(execution.getTenantId()));
    }

    /** The group that may supply a source; none where the profile names one supplier. */
    public List<String> forSource(DelegateExecution execution, String source) {
        Source profile = source(execution, source);
        return hasSupplier(execution, profile) ? List.of() : List.of(group(execution, profile));
    }

    /** The one person whom the profile names for a source, if it does. */
    public List<String> supplierOf(DelegateExecution execution, String source) {
        Source profile = source(execution, source);
        return hasSupplier(execution, profile) ? List.of(profile.supplier()) : List.of();
    }

    /** The group that may sign; none where the profile names one person. */
    public List<String> forSignatory(DelegateExecution execution, String signatory) {
        return groups(execution, Stream.of(signatoryOf(execution, signatory)));
    }

    /** The one person whom the profile names to sign, if it does. */
    public List<String> signatoryPerson(DelegateExecution execution, String signatory) {
        return people(execution, Stream.of(signatoryOf(execution, signatory)));
    }

    /** The groups that sign for a party, without those of which the profile names one person. */
    public List<String> forParty(DelegateExecution execution, String party) {
        return groups(execution, signatoriesOf(execution, party));
    }

    /** Those whom the profile names to sign for a party. */
    public List<String> partyPeople(DelegateExecution execution, String party) {
        return people(execution, signatoriesOf(execution, party));
    }

    private List<String> groups(DelegateExecution execution, Stream<Signatory> signatories) {
        return signatories
                .filter(signatory -> !isNamed(execution, signatory))
                .map(signatory -> signatory.role().group(execution.getTenantId()))
                .toList();
    }

    private List<String> people(DelegateExecution execution, Stream<Signatory> signatories) {
        return signatories
                .filter(signatory -> isNamed(execution, signatory))
                .map(Signatory::person)
                .toList();
    }

    /** A person who does not hold the role must not sign, and must not leave the document to nobody. */
    private boolean isNamed(DelegateExecution execution, Signatory signatory) {
        return signatory.person() != null
                && people.isMember(signatory.person(), signatory.role().group(execution.getTenantId()));
    }

    private Stream<Signatory> signatoriesOf(DelegateExecution execution, String party) {
        return municipalities.get(execution.getTenantId()).signatories().of(Party.of(party)).stream();
    }

    private Signatory signatoryOf(DelegateExecution execution, String word) {
        Signatories signatories = municipalities.get(execution.getTenantId()).signatories();
        return signatories.in(Mandate.of(word, signatories)).orElseThrow();
    }

    /** A supplier who does not hold the role, or is not there at all, must not leave the source to nobody. */
    private boolean hasSupplier(DelegateExecution execution, Source profile) {
        return profile.supplier() != null && people.isMember(profile.supplier(), group(execution, profile));
    }

    private static String group(DelegateExecution execution, Source profile) {
        return profile.role().group(execution.getTenantId());
    }

    private Source source(DelegateExecution execution, String source) {
        return municipalities.get(execution.getTenantId()).source(source);
    }
}
