package se.trygghetshjulet.site;

import jakarta.validation.constraints.AssertTrue;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param baseUrl where people reach the product, without a slash at the end; its host is part of each letter's id. Null:
 *     wherever the server listens on this machine
 */
@Validated
@ConfigurationProperties("trygghetshjulet.mail")
record SiteProperties(URI baseUrl) {

    @AssertTrue(message = "måste börja med http:// eller https:// och ett värdnamn")
    boolean isBaseUrlComplete() {
        return baseUrl == null || baseUrl.getHost() != null;
    }
}
