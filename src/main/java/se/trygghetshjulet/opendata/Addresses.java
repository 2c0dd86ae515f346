package se.trygghetshjulet.opendata;

import org.springframework.stereotype.Component;
import se.trygghetshjulet.site.SiteAddress;

/** The whole addresses of what is open. They are stable: what has been told once leads to the same thing for ever. */
@Component
class Addresses {

    static final String API = "/api/public/v1";

    private final SiteAddress site;

    Addresses(SiteAddress site) {
        this.site = site;
    }

    String host() {
        return site.host();
    }

    /** @param path with a slash first */
    String link(String path) {
        return site.link(path);
    }

    String api() {
        return link(API);
    }

    String municipality(String kommun) {
        return link(API + "/kommuner/" + kommun);
    }

    String plan(String kommun, Long version) {
        return municipality(kommun) + "/planer/" + version;
    }

    String promise(String kommun, Long version) {
        return municipality(kommun) + "/loften/" + version;
    }

    String measure(String kommun, String key) {
        return municipality(kommun) + "/atgarder/" + key;
    }

    String indicator(String kommun, String key) {
        return municipality(kommun) + "/indikatorer/" + key;
    }

    String followUp(String kommun, int year) {
        return municipality(kommun) + "/uppfoljningar/" + year;
    }

    String page(String kommun) {
        return link("/kommuner/" + kommun);
    }

    String feed(String kommun) {
        return page(kommun) + "/atom.xml";
    }

    String pdf(String kommun, Long version) {
        return page(kommun) + "/dokument/" + version + ".pdf";
    }
}
