package se.trygghetshjulet.myyear;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.text.SwedishOrder;

/** The municipalities in which a person has a role, or stands in for one who has; an administrator as such has none. */
@Component
class OwnMunicipalities {

    private final People people;
    private final Municipalities municipalities;

    OwnMunicipalities(People people, Municipalities municipalities) {
        this.people = people;
        this.municipalities = municipalities;
    }

    /** By name. */
    List<Municipality> of(String person) {
        Set<String> groups = people.groupsOf(person);
        return municipalities.all().stream()
                .filter(municipality -> Stream.of(Role.values())
                        .anyMatch(role -> groups.contains(role.group(municipality.id()))
                                || groups.contains(role.deputies(municipality.id()))))
                .sorted(SwedishOrder.by(Municipality::name))
                .toList();
    }
}
