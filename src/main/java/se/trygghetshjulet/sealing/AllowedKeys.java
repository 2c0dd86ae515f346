package se.trygghetshjulet.sealing;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import se.trygghetshjulet.sealing.Sealed.Trust;

/**
 * Whose keys may sign here: those whose certificate holds, and, where the configuration names those who vouch for names, only by
 * one of them.
 */
final class AllowedKeys {

    private final TrustAnchors named;

    private AllowedKeys(TrustAnchors named) {
        this.named = named;
    }

    static AllowedKeys ofAnybody() {
        return new AllowedKeys(null);
    }

    static AllowedKeys by(TrustAnchors named) {
        return new AllowedKeys(named);
    }

    /**
     * @param chain the certificate first, then those above it
     * @throws SigningFailed lasting, if one may not sign with it
     */
    void demand(String person, List<X509Certificate> chain, Date at) {
        Trust trust = named == null ? Trust.TRUSTED : named.of(chain, at);
        if (trust == Trust.EXPIRED || !isInItsTime(chain.get(0), at)) {
            throw SigningFailed.lasting("Certifikatet för " + person
                    + " gäller inte nu. Be den som sköter driften byta ut nyckeln, och försök sedan igen.");
        }
        if (trust == Trust.UNKNOWN) {
            throw SigningFailed.lasting("Certifikatet för " + person
                    + " är utfärdat av någon som vi inte litar på. Be den som sköter driften byta ut nyckeln eller lägga in"
                    + " utfärdaren bland de betrodda, och försök sedan igen.");
        }
    }

    private static boolean isInItsTime(X509Certificate certificate, Date at) {
        try {
            certificate.checkValidity(at);
            return true;
        } catch (CertificateException e) {
            return false;
        }
    }
}
