package se.trygghetshjulet.sealing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Whose they are, and who stands above them. */
final class Certificates {

    private static final int LONGEST_CHAIN = 8;

    private Certificates() {}

    /** The one that a signature was made with, then those above it as far as the signature has them. */
    static List<X509Certificate> of(PAdESSignature signature) {
        List<X509Certificate> chain = new ArrayList<>();
        CertificateToken next = signature.getSigningCertificateToken();
        while (next != null && chain.size() < LONGEST_CHAIN && !chain.contains(next.getCertificate())) {
            chain.add(next.getCertificate());
            CertificateToken below = next;
            next = signature.getCertificates().stream()
                    .filter(above -> above.getCertificate()
                            .getSubjectX500Principal()
                            .equals(below.getCertificate().getIssuerX500Principal()))
                    .findFirst()
                    .orElse(null);
        }
        return chain;
    }

    /** What the one whose certificate it is is called; the whole of what it says of him where it has no name. */
    static String name(X500Principal principal) {
        return commonName(principal).orElseGet(principal::getName);
    }

    static Optional<String> commonName(X500Principal principal) {
        RDN[] names = X500Name.getInstance(principal.getEncoded()).getRDNs(BCStyle.CN);
        return names.length == 0
                ? Optional.empty()
                : Optional.of(IETFUtils.valueToString(names[0].getFirst().getValue()));
    }
}
