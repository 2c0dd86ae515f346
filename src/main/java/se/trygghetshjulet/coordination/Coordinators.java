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
        if (!mayRead(person, kommun)) {
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

    private boolean mayRead(String person, String kommun) {
        return mayAct(person, kommun) || people.isMember(person, Role.BRA_ORDFORANDE.group(kommun));
    }

    boolean mayAct(String person, String kommun) {
        return people.isMember(person, Role.SAKERHETSSAMORDNARE.group(kommun))
                || people.isMember(person, People.ADMINISTRATORS);
    }

    /** Those under the ones that they are part of; a wheel whose municipality the person may not see stands by itself. */
    List<Together> togetherFor(String person) {
        List<Municipality> readable = readableBy(person);
        return readable.stream()
                .filter(one -> one.partOf()
                        .filter(central ->
                                readable.stream().anyMatch(other -> other.id().equals(central)))
                        .isEmpty())
                .map(one -> new Together(
                        one,
                        municipalities.beside(one).stream()
                                .filter(readable::contains)
                                .toList()))
                .toList();
    }

    /** The wheels beside a municipality's central one that a person may see. */
    List<Municipality> besideFor(String person, Municipality central) {
        return municipalities.beside(central).stream()
                .filter(wheel -> mayRead(person, wheel.id()))
                .toList();
    }

    /** @param beside its wheels beside the central one, in the order of the profile */
    record Together(Municipality municipality, List<Municipality> beside) {}

    /** The municipalities that a person may see, by name. */
    List<Municipality> readableBy(String person) {
        return municipalities.all().stream()
                .filter(municipality -> mayRead(person, municipality.id()))
                .sorted(SwedishOrder.by(Municipality::name))
                .toList();
    }
}
