package se.trygghetshjulet.sealing;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * When the first certificate ends of those in the folders with keys and with those who are trusted: in seconds since 1970, and
 * no number if there are none. Keys in a device or a service elsewhere are watched where they are kept.
 */
@Component
class CertificateEnds implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(CertificateEnds.class);

    /** A file of keys is slow to open on purpose. */
    private static final Duration KEPT = Duration.ofHours(1);

    private final SealingProperties properties;
    private final LoadingCache<String, Double> first =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build(all -> first());

    CertificateEnds(SealingProperties properties) {
        this.properties = properties;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("trygghetshjulet.certificates.end", first, ends -> ends.get("all"))
                .description("When the first certificate for signing ends")
                .baseUnit("seconds")
                .register(registry);
    }

    double first() {
        return certificates().stream()
                .mapToDouble(
                        certificate -> certificate.getNotAfter().toInstant().getEpochSecond())
                .min()
                .orElse(Double.NaN);
    }

    private List<X509Certificate> certificates() {
        List<X509Certificate> all = new ArrayList<>();
        if (properties.betrodda() != null) {
            all.addAll(TrustAnchors.in(properties.betrodda()));
        }
        if (properties.nycklar() != null) {
            char[] password = properties.losenord() == null
                    ? new char[0]
                    : properties.losenord().toCharArray();
            try (var files = Files.newDirectoryStream(properties.nycklar(), "*.p12")) {
                files.forEach(file -> all.addAll(in(file, password)));
            } catch (IOException e) {
                LOG.warn("The folder with keys cannot be read: {}", e.toString());
            }
        }
        return all;
    }

    /** A file that cannot be read is told of when somebody wants to sign with it. */
    private static List<X509Certificate> in(Path file, char[] password) {
        List<X509Certificate> all = new ArrayList<>();
        try {
            KeyStore store = KeyStore.getInstance(file.toFile(), password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getCertificate(alias) instanceof X509Certificate certificate) {
                    all.add(certificate);
                }
            }
        } catch (IOException | GeneralSecurityException e) {
            LOG.warn("{} cannot be read: {}", file.getFileName(), e.toString());
        }
        return all;
    }
}
