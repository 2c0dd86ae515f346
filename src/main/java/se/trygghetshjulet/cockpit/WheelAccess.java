package se.trygghetshjulet.cockpit;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.text.SwedishOrder;

/** Whose wheels a person sees, and in which of them he may do something. */
@Component
class WheelAccess {

    private static final Set<Role> WATCHES =
            EnumSet.of(Role.SAKERHETSSAMORDNARE, Role.BRA_ORDFORANDE, Role.KOMMUNPOLIS, Role.LOKALPOLISOMRADESCHEF);

    private final People people;
    private final Municipalities municipalities;

    WheelAccess(People people, Municipalities municipalities) {
        this.people = people;
        this.municipalities = municipalities;
    }

    /** By name. */
    List<Reach> of(String person) {
        Set<String> groups = people.groupsOf(person);
        return municipalities.all().stream()
                .filter(municipality -> watches(groups, municipality))
                .sorted(SwedishOrder.by(Municipality::name))
                .map(municipality -> new Reach(municipality, coordinates(groups, municipality)))
                .toList();
    }

    /** None for another's municipality, as for one that is not here. */
    Optional<Municipality> of(String person, String kommun) {
        return municipalities.knows(kommun) && watches(people.groupsOf(person), municipalities.get(kommun))
                ? Optional.of(municipalities.get(kommun))
                : Optional.empty();
    }

    private static boolean watches(Collection<String> groups, Municipality municipality) {
        return groups.contains(People.ADMINISTRATORS)
                || WATCHES.stream().anyMatch(role -> groups.contains(role.group(municipality.id())));
    }

    private static boolean coordinates(Collection<String> groups, Municipality municipality) {
        return groups.contains(People.ADMINISTRATORS)
                || groups.contains(Role.SAKERHETSSAMORDNARE.group(municipality.id()));
    }

    /** @param mayAct whether the person nudges, and opens in Cockpit what runs */
    record Reach(Municipality municipality, boolean mayAct) {}
}
