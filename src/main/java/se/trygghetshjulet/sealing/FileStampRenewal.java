package se.trygghetshjulet.sealing;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pades.validation.timestamp.PdfTimestampToken;
import eu.europa.esig.dss.spi.DSSUtils;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Has the service that stamps put one more time-stamp on a file, after all that is there (PAdES, baseline LTA). */
final class FileStampRenewal implements StampRenewal {

    private final ValidationData proofs;
    private final SignatureReader reader;
    private final Duration ahead;

    /**
     * @param proofs none where files are not closed by time-stamps
     * @param ahead how long before its end a time-stamp is renewed
     */
    FileStampRenewal(ValidationData proofs, SignatureReader reader, Duration ahead) {
        this.proofs = proofs;
        this.reader = reader;
        this.ahead = ahead;
    }

    @Override
    public boolean isConfigured() {
        return proofs.level() == SignatureLevel.PAdES_BASELINE_LTA;
    }

    @Override
    public Duration ahead() {
        return ahead;
    }

    @Override
    public Optional<Instant> endOf(byte[] pdf) {
        return stamps(pdf).stream()
                .reduce((earlier, later) -> later)
                .map(PdfTimestampToken::getTimeStamp)
                .flatMap(stamp -> stamp.getCertificates().getMatches(null).stream()
                        .filter(stamp.getSID()::match)
                        .findFirst())
                .map(certificate -> certificate.getNotAfter().toInstant());
    }

    @Override
    public byte[] renewed(byte[] pdf) {
        byte[] renewed = stamped(pdf);
        Optional<Instant> end = endOf(renewed);
        if (end.isEmpty() || !end.get().isAfter(endOf(pdf).orElse(Instant.MIN))) {
            throw SigningFailed.forNow("Tjänsten som tidsstämplar använder fortfarande ett certifikat som snart går ut."
                    + " Be den som sköter driften fråga leverantören när det byts.");
        }
        Sealed before = reader.read(pdf);
        Sealed after = reader.read(renewed);
        if (Arrays.mismatch(pdf, renewed) != pdf.length
                || !after.whole()
                || after.signatures().size() != before.signatures().size()) {
            throw SigningFailed.lasting(
                    "Den nya tidsstämpeln stämmer inte med filen. Be den som sköter driften kontrollera tjänsten.");
        }
        return renewed;
    }

    private byte[] stamped(byte[] pdf) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LTA);
        try {
            // those who signed years ago need no longer have a certificate that goes
            return DSSUtils.toByteArray(
                    proofs.service(verifier -> verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert()))
                            .extendDocument(new InMemoryDocument(pdf), parameters));
        } catch (DSSException | AlertException e) {
            throw SigningFailed.lasting("Filen gick inte att tidsstämpla på nytt.", e);
        }
    }

    private static List<PdfTimestampToken> stamps(byte[] pdf) {
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
        analyzer.setPdfObjFactory(Offline.pdfs());
        analyzer.setCertificateVerifier(Offline.verifier());
        List<PAdESSignature> signatures = analyzer.getSignatures().stream()
                .map(PAdESSignature.class::cast)
                .toList();
        return FileStamps.in(signatures, analyzer.getDetachedTimestamps());
    }
}
