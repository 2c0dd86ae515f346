package se.trygghetshjulet.sealing;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pades.validation.PdfSignatureDictionary;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.x509.CertificateValidity;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import se.trygghetshjulet.sealing.Sealed.Signature;
import se.trygghetshjulet.sealing.Sealed.Stamp;
import se.trygghetshjulet.sealing.Sealed.Trust;

/** Reads the signatures of one file, however long that takes. */
final class SignatureReader {

    private static final int LONGEST_CHAIN = 8;

    private final Anchors anchors;
    private final StampReader stamps;
    private final Clock clock;

    SignatureReader(Anchors anchors, Clock clock) {
        this.anchors = anchors;
        this.stamps = new StampReader(anchors);
        this.clock = clock;
    }

    Sealed read(byte[] pdf) {
        DSSDocument document = new InMemoryDocument(pdf);
        IPdfObjFactory pdfs = Offline.pdfs();
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(document);
        analyzer.setPdfObjFactory(pdfs);
        analyzer.setCertificateVerifier(Offline.verifier());
        List<AdvancedSignature> found = analyzer.getSignatures();
        List<AdvancedSignature> earlier = found.stream()
                .filter(signature -> end((PAdESSignature) signature) != pdf.length)
                .toList();
        pdfs.newPAdESSignatureService().analyzePdfModifications(document, earlier, null);
        List<PAdESSignature> all =
                found.stream().map(PAdESSignature.class::cast).toList();
        boolean endsSigned = earlier.size() < all.size();
        boolean changed = !all.isEmpty() && (!endsSigned || all.stream().anyMatch(SignatureReader::isChangedSince));
        return Sealed.of(all.stream().map(signature -> told(signature, pdf)).toList(), changed);
    }

    private static long end(PAdESSignature signature) {
        ByteRange range = signature.getPdfRevision().getByteRange();
        return (long) range.getSecondPartStart() + range.getSecondPartEnd();
    }

    /** Signatures may be added, and what proves them; a drawing may not, though the library only warns of it. */
    private static boolean isChangedSince(PAdESSignature signature) {
        PdfModificationDetection since = signature.getPdfRevision().getModificationDetection();
        if (since == null) {
            return false;
        }
        PdfObjectModifications objects = since.getObjectModifications();
        return isAny(since.getAnnotationOverlaps())
                || isAny(since.getVisualDifferences())
                || isAny(since.getPageDifferences())
                || objects != null
                        && (isAny(objects.getAnnotCreationChanges()) || isAny(objects.getUndefinedChanges()));
    }

    private static boolean isAny(List<?> changes) {
        return changes != null && !changes.isEmpty();
    }

    private Signature told(PAdESSignature signature, byte[] pdf) {
        ByteRange range = signature.getPdfRevision().getByteRange();
        Date now = Date.from(clock.instant());
        Optional<Stamp> stamp = stamp(signature, now);
        boolean intact = signature.getSignatureCryptographicVerification().isSignatureValid()
                && (stamp.isPresent() || signature.getSignatureTimestamps().isEmpty())
                && isByThatCertificate(signature)
                && Hole.isClean(pdf, range.getFirstPartEnd(), range.getSecondPartStart());
        PdfSignatureDictionary claims = signature.getPdfRevision().getPdfSigDictInfo();
        List<X509Certificate> chain = chain(signature);
        Optional<X509Certificate> certificate = chain.stream().findFirst();
        return new Signature(
                certificate
                        .flatMap(found -> commonName(found.getSubjectX500Principal()))
                        .orElseGet(claims::getSignerName),
                Reasons.party(claims.getReason()),
                claims.getLocation(),
                Optional.ofNullable(signature.getSigningTime())
                        .map(Date::toInstant)
                        .orElse(null),
                intact,
                chain.isEmpty() ? Trust.UNKNOWN : anchors.of(chain, provenAt(stamp, now)),
                certificate
                        .flatMap(found -> commonName(found.getIssuerX500Principal()))
                        .orElse(null),
                certificate.map(found -> found.getNotAfter().toInstant()).orElse(null),
                stamp.orElse(null));
    }

    /** None if there is none, or one that is no good. */
    private Optional<Stamp> stamp(PAdESSignature signature, Date now) {
        try {
            return Optional.ofNullable(stamps.of(signature, now));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A certificate that has ended since was good as long as somebody known says that the signature was there before. */
    private static Date provenAt(Optional<Stamp> stamp, Date now) {
        return stamp.filter(known -> known.trust() == Trust.TRUSTED)
                .map(known -> Date.from(known.at()))
                .orElse(now);
    }

    /** What is signed names the certificate by its digest; the library only warns if another one stands in its place. */
    private static boolean isByThatCertificate(PAdESSignature signature) {
        CertificateValidity own = signature.getCandidatesForSigningCertificate().getTheCertificateValidity();
        return own != null && (!own.isDigestPresent() || own.isDigestEqual());
    }

    private static List<X509Certificate> chain(PAdESSignature signature) {
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

    static Optional<String> commonName(X500Principal principal) {
        RDN[] names = X500Name.getInstance(principal.getEncoded()).getRDNs(BCStyle.CN);
        return names.length == 0
                ? Optional.empty()
                : Optional.of(IETFUtils.valueToString(names[0].getFirst().getValue()));
    }
}
