package se.trygghetshjulet.indicator;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.engine.Readers;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/** Who may do what with a municipality's figures: the coordinator everything, those who own measures note figures, others read. */
@Component
class IndicatorAccess {

    /** Those who report on measures: the municipality's, and the police's. */
    private static final Set<Role> OWNERS = Set.of(Role.ATGARDSANSVARIG, Role.KOMMUNPOLIS);

    private final Readers readers;

    IndicatorAccess(Readers readers) {
        this.readers = readers;
    }

    /** @throws ResponseStatusException 404 if there is no such municipality, 403 if the person has no role in it */
    Municipality readable(String person, String kommun) {
        return readers.readable(person, kommun);
    }

    /** @throws ResponseStatusException as {@link #readable}, and 403 if the person does not own measures */
    Municipality noting(String person, String kommun) {
        Municipality municipality = readable(person, kommun);
        if (!mayNote(person, municipality)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Siffror skrivs in av säkerhetssamordnaren och de som svarar för åtgärder. Hör av dig till någon av dem.");
        }
        return municipality;
    }

    /** @throws ResponseStatusException as {@link #readable}, and 403 if the person does not coordinate */
    Municipality coordinated(String person, String kommun) {
        Municipality municipality = readable(person, kommun);
        if (!coordinates(person, municipality)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Det här gör kommunens säkerhetssamordnare.");
        }
        return municipality;
    }

    boolean mayNote(String person, Municipality municipality) {
        return coordinates(person, municipality) || readers.holdsAny(person, municipality, OWNERS);
    }

    boolean coordinates(String person, Municipality municipality) {
        return readers.coordinates(person, municipality);
    }
}
