package se.trygghetshjulet.sealing;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.util.function.Consumer;

/** What is put into a file beside a signature, for it to be believed later. Whatever is asked for is there, or nothing is signed. */
final class ValidationData {

    private final SignatureLevel level;
    private final TSPSource stamps;
    private final TrustAnchors anchors;
    private final DataLoader revocations;

    private ValidationData(SignatureLevel level, TSPSource stamps, TrustAnchors anchors, DataLoader revocations) {
        this.level = level;
        this.stamps = stamps;
        this.anchors = anchors;
        this.revocations = revocations;
    }

    static ValidationData none() {
        return new ValidationData(SignatureLevel.PAdES_BASELINE_B, null, null, null);
    }

    /** That it was there at a time. */
    static ValidationData ofTime(TSPSource stamps) {
        return new ValidationData(SignatureLevel.PAdES_BASELINE_T, stamps, null, null);
    }

    /**
     * That it was there at a time, and that no certificate up to the anchors had been called back. That is baseline LT; a
     * time-stamp on the whole file, which is LTA, lets nobody change it.
     */
    static ValidationData ofTimeAndStanding(TSPSource stamps, TrustAnchors anchors, DataLoader revocations) {
        return new ValidationData(SignatureLevel.PAdES_BASELINE_LTA, stamps, anchors, revocations);
    }

    SignatureLevel level() {
        return level;
    }

    /** For one signature. */
    PAdESService service() {
        return service(verifier -> {});
    }

    /** @param more what else the library is to know */
    PAdESService service(Consumer<CertificateVerifier> more) {
        CertificateVerifier verifier = Offline.verifier();
        more.accept(verifier);
        if (revocations != null) {
            ask(verifier);
        }
        PAdESService service = new PAdESService(verifier);
        service.setPdfObjFactory(Offline.pdfs());
        service.setTspSource(stamps);
        return service;
    }

    private void ask(CertificateVerifier verifier) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        anchors.known().forEach(certificate -> trusted.addCertificate(new CertificateToken(certificate)));
        verifier.setTrustedCertSources(trusted);
        verifier.setOcspSource(new OnlineOCSPSource(revocations));
        verifier.setCrlSource(new OnlineCRLSource(revocations));
        verifier.setAlertOnMissingRevocationData(status -> {
            throw SigningFailed.forNow(
                    "Det går inte att få veta om certifikatet är spärrat, eftersom utfärdarens tjänst inte"
                            + " svarar som den ska. Försök igen om en stund.");
        });
        verifier.setAlertOnRevokedCertificate(status -> {
            throw SigningFailed.lasting(
                    "Certifikatet är spärrat. Be den som sköter driften byta ut nyckeln, och försök sedan" + " igen.");
        });
    }
}
