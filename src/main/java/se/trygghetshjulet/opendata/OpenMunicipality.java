package se.trygghetshjulet.opendata;

import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Party;

/**
 * A municipality that the installation serves, with addresses of what it has published.
 *
 * @param published whether there is anything
 */
record OpenMunicipality(
        String id,
        String name,
        String kommun,
        String polis,
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
                municipality.partyName(Party.KOMMUN),
                municipality.partyName(Party.POLIS),
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
}
