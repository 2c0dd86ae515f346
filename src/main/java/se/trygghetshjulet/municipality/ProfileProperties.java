package se.trygghetshjulet.municipality;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param kommunerDir folder with more profiles, beside those that the product ships; may be absent */
@Validated
@ConfigurationProperties("trygghetshjulet")
record ProfileProperties(Path kommunerDir) {}
