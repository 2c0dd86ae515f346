package se.trygghetshjulet.duty;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/** The coordinating function is whoever has the role; since when is not known. */
@Component
class CoordinatorEvidence implements Evidence {

    private final People people;
    private final Names names;

    CoordinatorEvidence(People people, Names names) {
        this.people = people;
        this.names = names;
    }

    @Override
    public List<Proof> of(Municipality municipality) {
        return people.of(Set.of(Role.SAKERHETSSAMORDNARE.group(municipality.id())), Set.of()).stream()
                .map(holder -> new Proof(
                        Duty.FUNCTION,
                        null,
                        null,
                        names.of(municipality.id(), holder),
                        Role.SAKERHETSSAMORDNARE.title(),
                        null))
                .toList();
    }
}
