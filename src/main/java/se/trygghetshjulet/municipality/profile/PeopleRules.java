package se.trygghetshjulet.municipality.profile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Municipality.Person;
import se.trygghetshjulet.municipality.Municipality.Source;
import se.trygghetshjulet.municipality.OtherParty;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.Signatory;

/**
 * What holds between a profile's people and those that its other fields name. In production the people are not in the
 * profile, so whoever is named can then only be looked for in the engine.
 */
class PeopleRules {

    private final Municipality municipality;
    private final Map<String, Person> people = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Role> signing = EnumSet.noneOf(Role.class);

    PeopleRules(Municipality municipality) {
        this.municipality = municipality;
    }

    List<Fault> faults() {
        for (int row = 0; row < municipality.people().size(); row++) {
            Person person = municipality.people().get(row);
            if (people.put(person.id(), person) != null) {
                faults.add(new Fault("/people/" + row + "/id", "id '" + person.id() + "' används två gånger"));
            }
            deputises("/people/" + row + "/deputyFor", person);
        }
        Set<String> sources = new HashSet<>();
        for (int row = 0; row < municipality.sources().size(); row++) {
            Source source = municipality.sources().get(row);
            if (!sources.add(source.id())) {
                faults.add(new Fault("/sources/" + row + "/id", "id '" + source.id() + "' används två gånger"));
            }
            named("/sources/" + row + "/supplier", source.supplier(), source.role());
        }
        signs(Party.KOMMUN);
        signs(Party.POLIS);
        others();
        return faults;
    }

    private void deputises(String at, Person person) {
        person.deputyFor().stream()
                .filter(person.roles()::contains)
                .forEach(role -> faults.add(
                        new Fault(at, "den som har rollen " + role.id() + " kan inte vara ersättare för den också")));
    }

    private void signs(Party party) {
        List<Signatory> signatories = municipality.signatories().of(party);
        for (int row = 0; row < signatories.size(); row++) {
            Signatory signatory = signatories.get(row);
            String at = "/signatories/" + party.id() + (signatories.size() == 1 ? "" : "/" + row);
            if (!signing.add(signatory.role())) {
                faults.add(new Fault(at + "/role", "rollen " + signatory.role().id() + " skriver under två gånger"));
            }
            named(at + "/person", signatory.person(), signatory.role());
        }
    }

    private void others() {
        List<OtherParty> others = municipality.parties().others();
        for (int row = 0; row < others.size(); row++) {
            named(
                    "/parties/others/" + row + "/person",
                    others.get(row).person(),
                    others.get(row).role());
        }
        municipality.signatories().others().forEach((party, signatories) -> {
            for (int row = 0; row < signatories.size(); row++) {
                Signatory signatory = signatories.get(row);
                named("/signatories/others/" + party + "/" + row + "/person", signatory.person(), signatory.role());
            }
        });
    }

    private void named(String at, String id, Role role) {
        if (id == null || people.isEmpty()) {
            return;
        }
        if (!people.containsKey(id)) {
            faults.add(new Fault(at, "'" + id + "' finns inte under people"));
        } else if (!people.get(id).roles().contains(role)) {
            faults.add(new Fault(at, "'" + id + "' har inte rollen " + role.id()));
        }
    }
}
