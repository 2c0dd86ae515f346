package se.trygghetshjulet.signature;

import java.time.Instant;
import java.util.List;
import se.trygghetshjulet.municipality.Mandate;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.sealing.OtherName;

/**
 * That somebody signs.
 *
 * @param signatory role in which the person signs
 * @param person user id
 * @param name as it was written in the form, like the title
 * @param otherName that the person's certificate had the last time; null if nothing stood in the way
 * @param at when the person said so
 * @param versions of the documents, in their order
 */
public record SigningIntent(
        String kommun,
        Party party,
        Role signatory,
        String person,
        String name,
        String title,
        OtherName otherName,
        Instant at,
        List<Long> versions) {

    public Mandate mandate() {
        return new Mandate(party, signatory);
    }
}
