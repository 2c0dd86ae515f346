package se.trygghetshjulet.calendar;

import java.net.URI;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The same settings as for letters, which lead to the same places.
 *
 * @param from sender of letters, whom an invitation comes from
 * @param baseUrl where people reach the product, without a slash at the end
 */
@ConfigurationProperties("trygghetshjulet.mail")
record CalendarProperties(
        String from, @DefaultValue("http://localhost:8080") URI baseUrl) {

    /** Makes an id unique in the world, as RFC 5545 § 3.8.4.7 asks for. */
    String worldwide(String uid) {
        return uid + "@" + Objects.requireNonNullElse(baseUrl.getHost(), "trygghetshjulet");
    }

    String link(String path) {
        return path == null ? null : baseUrl + path;
    }
}
