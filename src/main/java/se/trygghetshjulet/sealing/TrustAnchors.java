package se.trygghetshjulet.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.trygghetshjulet.sealing.Sealed.Trust;

/** Those whose word we take for who somebody is. Nobody is asked whether a certificate has been called back. */
final class TrustAnchors {

    private final Supplier<List<X509Certificate>> known;

    TrustAnchors(Supplier<List<X509Certificate>> known) {
        this.known = known;
    }

    /** As they are now. */
    List<X509Certificate> known() {
        return known.get();
    }

    /** @param folder with certificates, PEM or DER */
    static List<X509Certificate> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<X509Certificate> all = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(in)
                            .forEach(certificate -> all.add((X509Certificate) certificate));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("There is a file in " + folder + " that is no certificate", e);
        }
    }

    /**
     * @param chain the certificate first, then those above it as far as they are known
     * @param now when somebody asks
     */
    Trust of(List<X509Certificate> chain, Date now) {
        if (leads(chain, now)) {
            return Trust.TRUSTED;
        }
        return leads(chain, chain.get(0).getNotAfter()) ? Trust.EXPIRED : Trust.UNKNOWN;
    }

    private boolean leads(List<X509Certificate> chain, Date on) {
        Set<X509Certificate> anchors = Set.copyOf(known.get());
        try {
            if (anchors.contains(chain.get(0))) {
                chain.get(0).checkValidity(on);
                return true;
            }
            if (anchors.isEmpty()) {
                return false;
            }
            List<X509Certificate> path = chain.stream()
                    .takeWhile(certificate -> !anchors.contains(certificate))
                    .toList();
            PKIXParameters how = new PKIXParameters(anchors.stream()
                    .map(certificate -> new TrustAnchor(certificate, null))
                    .collect(Collectors.toSet()));
            how.setRevocationEnabled(false);
            how.setDate(on);
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), how);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
