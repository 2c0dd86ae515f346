package se.trygghetshjulet.engine.model;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.municipality.FollowUps;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.OtherParty;
import se.trygghetshjulet.municipality.Parties;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;

/** {@code parties} in the models: the parties of the municipality at hand, and who speaks for those that its profile adds. */
@Component("parties")
public class ModelParties {

    private final Municipalities municipalities;
    private final People people;

    ModelParties(Municipalities municipalities, People people) {
        this.municipalities = municipalities;
        this.people = people;
    }

    /** Those who approve the lägesbild beside the municipality and the police. */
    public List<String> othersApproving(DelegateExecution execution) {
        return of(execution).othersApproving().stream().map(Party::id).toList();
    }

    /** The group that speaks for a party; none where the profile names one person. */
    public List<String> groupsFor(DelegateExecution execution, String party) {
        return isNamed(execution, party)
                ? List.of()
                : List.of(role(execution, party).group(execution.getTenantId()));
    }

    /** The group that reports on a party's measures. */
    public List<String> reportersFor(DelegateExecution execution, String party) {
        return ofLawOr(execution, party, FollowUps.reporter(Party.of(party)));
    }

    /** The group that approves of a party's follow-up, its own and the compilation. */
    public List<String> approversFor(DelegateExecution execution, String party) {
        return ofLawOr(
                execution,
                party,
                municipalities.get(execution.getTenantId()).followUps().approver(Party.of(party)));
    }

    private List<String> ofLawOr(DelegateExecution execution, String party, Role ofLaw) {
        return Party.of(party).isOther() ? groupsFor(execution, party) : List.of(ofLaw.group(execution.getTenantId()));
    }

    /** The one person whom the profile names to speak for a party, if it does. */
    public List<String> peopleFor(DelegateExecution execution, String party) {
        return isNamed(execution, party)
                ? List.of(of(execution).other(Party.of(party)).orElseThrow().person())
                : List.of();
    }

    /** A party that the profile no longer has is spoken for by the coordinators, so that a running year goes on to its end. */
    private Role role(DelegateExecution execution, String party) {
        return of(execution).other(Party.of(party)).map(OtherParty::role).orElse(Role.SAKERHETSSAMORDNARE);
    }

    /** A person who does not hold the role must not leave the task to nobody. */
    private boolean isNamed(DelegateExecution execution, String party) {
        return of(execution)
                .other(Party.of(party))
                .filter(other -> other.person() != null)
                .filter(other -> people.isMember(other.person(), other.role().group(execution.getTenantId())))
                .isPresent();
    }

    private Parties of(DelegateExecution execution) {
        return municipalities.get(execution.getTenantId()).parties();
    }
}
