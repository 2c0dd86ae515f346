package se.trygghetshjulet.sealing;

import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import se.trygghetshjulet.sealing.Sealed.Stamp;

/** Reads what somebody else says of when a signature was there. */
final class StampReader {

    private final TrustAnchors anchors;

    StampReader(TrustAnchors anchors) {
        this.anchors = anchors;
    }

    /**
     * @param now when somebody asks
     * @return the first time-stamp; null if there is none
     * @throws IllegalArgumentException if one does not belong to the signature, or is not as it was written
     */
    Stamp of(PAdESSignature signature, Date now) {
        Stamp first = null;
        for (TimestampToken token : signature.getSignatureTimestamps()) {
            Stamp stamp = of(
                    token.getTimeStamp(),
                    digest -> digest.update(signature.getSignerInformation().getSignature()),
                    now);
            first = first == null || stamp.at().isBefore(first.at()) ? stamp : first;
        }
        return first;
    }

    /**
     * @param stamped puts in what should have been stamped
     * @throws IllegalArgumentException if it was something else, or is not as it was written
     */
    Stamp of(TimeStampToken token, Consumer<MessageDigest> stamped, Date now) {
        try {
            TimeStampTokenInfo said = token.getTimeStampInfo();
            MessageDigest digest =
                    MessageDigest.getInstance(said.getMessageImprintAlgOID().getId());
            stamped.accept(digest);
            if (!Arrays.equals(digest.digest(), said.getMessageImprintDigest())) {
                throw new IllegalArgumentException("a time-stamp of something else");
            }
            if (!SignatureGap.isAsWritten(token.getEncoded())) {
                throw new IllegalArgumentException("a time-stamp that was written in another way");
            }
            @SuppressWarnings("unchecked")
            Collection<X509CertificateHolder> found = token.getCertificates().getMatches(token.getSID());
            X509CertificateHolder holder = found.stream().findFirst().orElseThrow(IllegalArgumentException::new);
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
            X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
            return new Stamp(
                    said.getGenTime().toInstant(),
                    Certificates.commonName(certificate.getSubjectX500Principal())
                            .orElse(null),
                    anchors.of(List.of(certificate), now));
        } catch (IOException | TSPException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
