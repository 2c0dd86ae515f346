package se.trygghetshjulet.archive;

import java.time.Instant;
import se.trygghetshjulet.municipality.Mandate;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;

/**
 * A document as a file, at one step: as it was printed, as it is since one more has signed, or since it was stamped anew.
 *
 * @param step 0 as printed
 * @param sha256 of all bytes, 64 hexadecimal digits
 * @param party that was signed for in this step; null, like all that follows, as printed or stamped
 * @param signatory role of the one who signed
 */
public record FileStep(
        Long version,
        int step,
        String sha256,
        Instant madeAt,
        Party party,
        Role signatory,
        String signerName,
        String signerTitle) {

    Mandate mandate() {
        return new Mandate(party, signatory);
    }

    boolean isSigned() {
        return signerName != null;
    }
}
