package se.trygghetshjulet.sealing;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import se.trygghetshjulet.text.Blank;

/**
 * @param tjanst who signs: keys of our own, or a service elsewhere
 * @param nycklar folder with one {@code <user id>.p12} a person; may be absent
 * @param losenord of those files and of the keys in them
 * @param betrodda folder with certificates (PEM or DER) of those whose certificates count as known; may be absent
 * @param adress of the service elsewhere
 * @param talamod how long to wait for it to sign
 */
@Validated
@ConfigurationProperties("trygghetshjulet.signering")
record SealingProperties(
        @NotNull @DefaultValue("nycklar") Service tjanst,
        Path nycklar,
        String losenord,
        Path betrodda,
        URI adress,
        @NotNull @DefaultValue("2m") Duration talamod) {

    enum Service {
        NYCKLAR,
        EXTERN
    }

    @AssertTrue(message = "tjanst: extern behöver adress, som börjar med http:// eller https://")
    boolean isServiceReachable() {
        return tjanst != Service.EXTERN || adress != null && adress.getHost() != null;
    }

    @AssertTrue(message = "nycklar behöver losenord")
    boolean isPasswordThere() {
        return nycklar == null || !Blank.is(losenord);
    }
}
