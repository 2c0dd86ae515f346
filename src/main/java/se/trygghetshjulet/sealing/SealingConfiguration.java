package se.trygghetshjulet.sealing;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.sealing.SealingProperties.Level;
import se.trygghetshjulet.sealing.SealingProperties.Service;

/** Which keys and which service sign, and whose word is taken for who somebody is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SealingProperties.class, DemoProperties.class})
class SealingConfiguration {

    private static final String DEMO_FILE = "demonycklar.p12";
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Bean
    DemoKeys demoKeys(DemoProperties demo, Environment environment, Clock clock) {
        return new DemoKeys(
                BesideDatabase.file(environment.getProperty("spring.datasource.url"), DEMO_FILE)
                        .orElse(null),
                demo.isWanted() ? demo.password() : "",
                clock);
    }

    /** Made at start, which it stops where the device with the keys is not what the settings say. */
    @Bean
    @Lazy(false)
    SigningService signingService(
            SealingProperties properties,
            DemoProperties demo,
            DemoKeys demoKeys,
            TrustAnchors anchors,
            Municipalities municipalities,
            Clock clock) {
        if (properties.tjanst() == Service.EXTERN) {
            return new RemoteSigning(
                    properties.adress(),
                    properties.talamod(),
                    PAUSE,
                    new ReturnedFile(
                            new SignatureReader(anchors, clock),
                            properties.betrodda() != null,
                            properties.namn(),
                            clock));
        }
        return new KeyStoreSigning(
                keys(properties, demo, demoKeys),
                kommun -> municipalities.knows(kommun)
                        ? municipalities.get(kommun).name()
                        : kommun,
                properties.betrodda() == null ? AllowedKeys.ofAnybody() : AllowedKeys.by(anchors),
                proofs(properties, anchors));
    }

    @Bean
    StampRenewal stampRenewal(SealingProperties properties, TrustAnchors anchors, Clock clock) {
        return new FileStampRenewal(
                proofs(properties, anchors), new SignatureReader(anchors, clock), properties.fornya());
    }

    private static ValidationData proofs(SealingProperties properties, TrustAnchors anchors) {
        if (properties.tidsstampel() == null) {
            return ValidationData.none();
        }
        TimeStamps stamps = new TimeStamps(properties.tidsstampel());
        return properties.niva() == Level.LT
                ? ValidationData.ofTimeAndStanding(stamps, anchors, new Revocations())
                : ValidationData.ofTime(stamps);
    }

    private static PersonKeys keys(SealingProperties properties, DemoProperties demo, DemoKeys demoKeys) {
        if (properties.pkcs11() != null) {
            return new TokenKeys(properties.pkcs11(), properties.losenord());
        }
        return properties.nycklar() == null && demo.isWanted()
                ? demoKeys
                : new KeyFolder(properties.nycklar(), properties.losenord());
    }

    @Bean
    TrustAnchors anchors(SealingProperties properties, DemoProperties demo, DemoKeys demoKeys) {
        return new TrustAnchors(() -> known(properties, demo, demoKeys));
    }

    @Bean
    SealCheck sealCheck(TrustAnchors anchors, Clock clock) {
        return new SealCheck(anchors, clock);
    }

    private static List<X509Certificate> known(SealingProperties properties, DemoProperties demo, DemoKeys demoKeys) {
        List<X509Certificate> known = new ArrayList<>();
        if (properties.betrodda() != null) {
            known.addAll(TrustAnchors.in(properties.betrodda()));
        }
        if (demo.isWanted()) {
            known.add(demoKeys.root());
        }
        return known;
    }
}
