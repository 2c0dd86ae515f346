package se.trygghetshjulet.archive;

import java.time.Instant;
import java.time.LocalDate;
import se.trygghetshjulet.municipality.Mandate;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;

/**
 * An original that was signed by hand, as it was scanned.
 *
 * @param id null until it is kept
 * @param signatory role of the one who signed
 * @param sha256 of all bytes, 64 hexadecimal digits
 * @param place where it was signed
 * @param signedOn when it was signed
 * @param person user id of the one who registered it
 */
record Scan(
        Long id,
        Long version,
        Party party,
        Role signatory,
        String sha256,
        String place,
        LocalDate signedOn,
        String person,
        Instant registeredAt) {

    Mandate mandate() {
        return new Mandate(party, signatory);
    }
}
