package se.trygghetshjulet.opendata;

import java.util.List;
import se.trygghetshjulet.municipality.Municipality;

/**
 * A municipality that the installation serves, with addresses of what it has published.
 *
 * @param published whether there is anything
 */
record OpenMunicipality(
        String id,
        String name,
        List<Named> parties,
        boolean published,
        String url,
        String page,
        String plans,
        String promises,
        String followUps,
        String documents,
        String issues,
        String feed) {

    static OpenMunicipality of(Municipality municipality, boolean published, Addresses at) {
        String id = municipality.id();
        String url = at.municipality(id);
        return new OpenMunicipality(
                id,
                municipality.name(),
                municipality.parties().all().stream()
                        .map(party -> new Named(party.id(), municipality.partyName(party)))
                        .toList(),
                published,
                url,
                at.page(id),
                url + "/planer",
                url + "/loften",
                url + "/uppfoljningar",
                url + "/dokument",
                url + "/publiceringar",
                at.feed(id));
    }

    /** A party, by the id that rows name it by. */
    record Named(String id, String name) {}
}
