package se.trygghetshjulet.sealing;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.exception.InvalidPasswordException;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pades.validation.PdfSignatureDictionary;
import eu.europa.esig.dss.pades.validation.timestamp.PdfTimestampToken;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.PdfCMSRevision;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.x509.CertificateValidity;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.trygghetshjulet.sealing.Sealed.Proof;
import se.trygghetshjulet.sealing.Sealed.Signature;
import se.trygghetshjulet.sealing.Sealed.Stamp;
import se.trygghetshjulet.sealing.Sealed.Trust;
import se.trygghetshjulet.sealing.Unreadable.Why;

/** Reads the signatures of one file, however long that takes. */
final class SignatureReader {

    private final TrustAnchors anchors;
    private final StampReader stamps;
    private final Clock clock;

    SignatureReader(TrustAnchors anchors, Clock clock) {
        this.anchors = anchors;
        this.stamps = new StampReader(anchors);
        this.clock = clock;
    }

    /** @throws Unreadable whatever is wrong with the bytes */
    Sealed read(byte[] pdf) {
        try {
            ReadingCost.check(pdf);
            return told(pdf);
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Why.LOCKED);
        } catch (StackOverflowError e) {
            throw new Unreadable(Why.TOO_HEAVY);
        } catch (Unreadable e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Unreadable(Why.BROKEN);
        }
    }

    private Sealed told(byte[] pdf) {
        DSSDocument document = new InMemoryDocument(pdf);
        IPdfObjFactory pdfs = Offline.pdfs();
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(document);
        analyzer.setPdfObjFactory(pdfs);
        analyzer.setCertificateVerifier(Offline.verifier());
        List<AdvancedSignature> found = analyzer.getSignatures();
        List<PAdESSignature> all =
                found.stream().map(PAdESSignature.class::cast).toList();
        List<PdfTimestampToken> onFile = FileStamps.in(all, analyzer.getDetachedTimestamps());
        List<AdvancedSignature> earlier = found.stream()
                .filter(signature -> end((PAdESSignature) signature) != pdf.length)
                .toList();
        List<TimestampToken> earlierOnFile = onFile.stream()
                .filter(stamp -> FileStamps.end(stamp) != pdf.length)
                .map(TimestampToken.class::cast)
                .toList();
        pdfs.newPAdESSignatureService().analyzePdfModifications(document, earlier, null);
        pdfs.newPAdESSignatureService().analyzeTimestampPdfModifications(document, earlierOnFile, null);
        Date now = Date.from(clock.instant());
        FileStamps stamped = new FileStamps(stamps, pdf, now);
        boolean endsSigned = earlier.size() < all.size() || earlierOnFile.size() < onFile.size();
        boolean changed = !all.isEmpty()
                && (!endsSigned
                        || !stamped.hold(onFile)
                        || Stream.concat(
                                        all.stream().map(PAdESSignature::getPdfRevision),
                                        onFile.stream().map(PdfTimestampToken::getPdfRevision))
                                .anyMatch(SignatureReader::isChangedSince));
        return Sealed.of(
                all.stream()
                        .map(signature -> told(signature, pdf, now, stamped.isKnownAfter(end(signature), onFile)))
                        .toList(),
                changed);
    }

    private static long end(PAdESSignature signature) {
        return end(signature.getPdfRevision().getByteRange());
    }

    static long end(ByteRange range) {
        return (long) range.getSecondPartStart() + range.getSecondPartEnd();
    }

    /** Signatures may be added, and what proves them; a drawing may not, though the library only warns of it. */
    private static boolean isChangedSince(PdfCMSRevision revision) {
        PdfModificationDetection since = revision.getModificationDetection();
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

    private Signature told(PAdESSignature signature, byte[] pdf, Date now, boolean isKept) {
        ByteRange range = signature.getPdfRevision().getByteRange();
        Optional<Stamp> stamp = stamp(signature, now);
        boolean intact = signature.getSignatureCryptographicVerification().isSignatureValid()
                && (stamp.isPresent() || signature.getSignatureTimestamps().isEmpty())
                && isByThatCertificate(signature)
                && range.getFirstPartStart() == 0
                && SignatureGap.isClean(pdf, range.getFirstPartEnd(), range.getSecondPartStart());
        PdfSignatureDictionary claims = signature.getPdfRevision().getPdfSigDictInfo();
        List<X509Certificate> chain = Certificates.of(signature);
        Optional<X509Certificate> certificate = chain.stream().findFirst();
        return new Signature(
                certificate
                        .map(found -> Certificates.name(found.getSubjectX500Principal()))
                        .orElseGet(claims::getSignerName),
                Reasons.party(claims.getReason()),
                claims.getLocation(),
                Optional.ofNullable(signature.getSigningTime())
                        .map(Date::toInstant)
                        .orElse(null),
                intact,
                chain.isEmpty() ? Trust.UNKNOWN : anchors.of(chain, provenAt(stamp, now)),
                certificate
                        .flatMap(found -> Certificates.commonName(found.getIssuerX500Principal()))
                        .orElse(null),
                certificate.map(found -> found.getNotAfter().toInstant()).orElse(null),
                stamp.orElse(null),
                proof(signature, stamp, isKept));
    }

    /** What was not stamped with the rest may have been put in by anybody. */
    private static Proof proof(PAdESSignature signature, Optional<Stamp> stamp, boolean isKept) {
        if (stamp.filter(known -> known.trust() == Trust.TRUSTED).isEmpty()) {
            return Proof.SIGNATURE;
        }
        return isKept && signature.hasLTProfile() ? Proof.TIME_AND_STANDING : Proof.TIME;
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
}
