package se.trygghetshjulet.municipality.profile;

import java.nio.file.Path;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param kommunerDir folder with more profiles, beside those that the product ships; may be absent
 * @param kommuner ids of the municipalities that this installation serves; none means all that have a profile
 */
@Validated
@ConfigurationProperties("trygghetshjulet")
record ProfileProperties(Path kommunerDir, Set<String> kommuner) {

    ProfileProperties {
        kommuner = kommuner == null ? Set.of() : kommuner;
    }
}
