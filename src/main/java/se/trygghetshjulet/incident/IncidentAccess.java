package se.trygghetshjulet.incident;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.engine.Readers;
import se.trygghetshjulet.municipality.IncidentTerms;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/** Who may do what with a municipality's incidents; where the profile has none there is nothing to see. */
@Component
class IncidentAccess {

    private final Readers readers;
    private final Municipalities municipalities;

    IncidentAccess(Readers readers, Municipalities municipalities) {
        this.readers = readers;
        this.municipalities = municipalities;
    }

    /** Those whose incidents a person may have to do with. */
    List<Municipality> readableBy(String person) {
        return readers.readableBy(person).stream()
                .filter(municipality -> municipality.incidents() != null)
                .toList();
    }

    /** @throws ResponseStatusException 404 if there are none, 403 if the person has no role in the municipality */
    Municipality readable(String person, String kommun) {
        return demanded(readers.readable(person, kommun));
    }

    /** @throws ResponseStatusException as {@link #readable}, and 403 if the person's roles do not report */
    Municipality reporting(String person, String kommun) {
        Municipality municipality = readable(person, kommun);
        if (!mayReport(person, municipality)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Händelser anmäls av andra roller i kommunen än din. Hör av dig till säkerhetssamordnaren.");
        }
        return municipality;
    }

    /** @throws ResponseStatusException as {@link #readable}, and 403 if the person does not coordinate */
    Municipality coordinated(String person, String kommun) {
        Municipality municipality = readable(person, kommun);
        if (!coordinates(person, municipality)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Sidan är till för kommunens säkerhetssamordnare.");
        }
        return municipality;
    }

    /** @throws ResponseStatusException 404 if citizens may not report there */
    Municipality open(String kommun) {
        if (municipalities.knows(kommun)) {
            Municipality municipality = municipalities.get(kommun);
            if (municipality.incidents() != null && municipality.incidents().open()) {
                return municipality;
            }
        }
        throw new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Här kan du inte anmäla händelser. Kontakta kommunen, eller polisen på 114 14.");
    }

    boolean coordinates(String person, Municipality municipality) {
        return readers.coordinates(person, municipality);
    }

    boolean mayReport(String person, Municipality municipality) {
        return coordinates(person, municipality)
                || readers.holdsAny(
                        person, municipality, municipality.incidents().reporters());
    }

    /** Whether a person sees small counts too. */
    boolean mayCount(String person, Municipality municipality) {
        IncidentTerms terms = municipality.incidents();
        Set<Role> counters = EnumSet.allOf(Role.class);
        counters.removeIf(role -> !terms.mayCount(role));
        return coordinates(person, municipality) || readers.holdsAny(person, municipality, counters);
    }

    private static Municipality demanded(Municipality municipality) {
        if (municipality.incidents() == null) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Kommunen samlar inte in händelser här. Det bestäms i kommunens profil.");
        }
        return municipality;
    }
}
