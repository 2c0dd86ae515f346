package se.trygghetshjulet.coordination;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.text.SwedishOrder;

/** Who may see a municipality's tasks, and who may do something about them. */
@Component
class Coordinators {

    private final People people;
    private final Municipalities municipalities;

    Coordinators(People people, Municipalities municipalities) {
        this.people = people;
        this.municipalities = municipalities;
    }

    /** @throws ResponseStatusException 404 if there is no such municipality, 403 if the person may not see it */
    Municipality readable(String person, String kommun) {
        if (!municipalities.knows(kommun)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Kommunen finns inte här.");
        }
        if (!mayAct(person, kommun) && !people.isMember(person, Role.BRA_ORDFORANDE.group(kommun))) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Sidan är till för kommunens säkerhetssamordnare. Ordföranden i BRÅ kan läsa den.");
        }
        return municipalities.get(kommun);
    }

    /** @throws ResponseStatusException as {@link #readable}, and 403 if the person may only see it */
    Municipality coordinated(String person, String kommun) {
        Municipality municipality = readable(person, kommun);
        if (!mayAct(person, kommun)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Du kan läsa sidan. Bara säkerhetssamordnaren kan ändra något här.");
        }
        return municipality;
    }

    boolean mayAct(String person, String kommun) {
        return people.isMember(person, Role.SAKERHETSSAMORDNARE.group(kommun))
                || people.isMember(person, People.ADMINISTRATORS);
    }

    /** The municipalities that a person may see, by name. */
    List<Municipality> readableBy(String person) {
        return municipalities.all().stream()
                .filter(municipality -> mayAct(person, municipality.id())
                        || people.isMember(person, Role.BRA_ORDFORANDE.group(municipality.id())))
                .sorted(SwedishOrder.by(Municipality::name))
                .toList();
    }
}
