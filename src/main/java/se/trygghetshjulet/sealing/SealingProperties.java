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
 * @param pkcs11 configuration of a device with the keys, as Java's SunPKCS11 reads it; may be absent, and is asked before the
 *     folder
 * @param losenord of those files and of the keys in them, or the device's PIN
 * @param betrodda folder with certificates (PEM or DER) of those whose certificates count as known; may be absent
 * @param adress of the service elsewhere
 * @param talamod how long to wait for it to sign
 * @param tidsstampel address of a service that stamps signatures with the time (RFC 3161), where keys of our own sign; may be
 *     absent
 * @param niva how long what is stamped can be proven
 * @param fornya how long before its certificate ends a time-stamp on a file is renewed
 * @param namn how much of the signatory's name a certificate of the service elsewhere must have
 */
@Validated
@ConfigurationProperties("trygghetshjulet.signering")
record SealingProperties(
        @NotNull @DefaultValue("nycklar") Service tjanst,
        Path nycklar,
        Path pkcs11,
        String losenord,
        Path betrodda,
        URI adress,
        @NotNull @DefaultValue("2m") Duration talamod,
        URI tidsstampel,
        @NotNull @DefaultValue("lt") Level niva,
        @NotNull @DefaultValue("90d") Duration fornya,
        @NotNull @DefaultValue("delar") NameMatch namn) {

    enum Level {
        /** When it was signed. */
        T,
        /** That the certificates had not been called back, too. */
        LT
    }

    enum Service {
        NYCKLAR,
        EXTERN
    }

    @AssertTrue(message = "tjanst: extern behöver adress, som börjar med http:// eller https://")
    boolean isServiceReachable() {
        return tjanst != Service.EXTERN || adress != null && adress.getHost() != null;
    }

    @AssertTrue(message = "tidsstampel är en adress som börjar med http:// eller https://")
    boolean isStampReachable() {
        return tidsstampel == null || tidsstampel.getHost() != null;
    }

    @AssertTrue(
            message =
                    "tidsstampel med niva: lt behöver betrodda, med rötterna för dem som utfärdar och dem som stämplar;"
                            + " utan spärruppgifter skriver ni niva: t")
    boolean isStandingProvable() {
        return tidsstampel == null || niva != Level.LT || betrodda != null;
    }

    @AssertTrue(message = "nycklar och pkcs11 behöver losenord")
    boolean isPasswordThere() {
        return nycklar == null && pkcs11 == null || !Blank.is(losenord);
    }
}
