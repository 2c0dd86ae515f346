package se.trygghetshjulet.sealing;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/**
 * Signs with keys of our own: PAdES with what {@link ValidationData} adds, invisible, as a drawn one would break PDF/UA. Who signed is written in the
 * document itself.
 */
final class KeyStoreSigning implements SigningService {

    private static final DigestAlgorithm DIGEST = DigestAlgorithm.SHA256;

    private final PersonKeys keys;
    private final UnaryOperator<String> places;
    private final AllowedKeys allowed;
    private final ValidationData proofs;

    /**
     * @param places what a municipality is called, by its id
     * @param allowed whose keys may sign
     * @param proofs what is put in beside the signature
     */
    KeyStoreSigning(PersonKeys keys, UnaryOperator<String> places, AllowedKeys allowed, ValidationData proofs) {
        this.keys = keys;
        this.places = places;
        this.allowed = allowed;
        this.proofs = proofs;
    }

    @Override
    public byte[] sign(byte[] pdf, Signer signer, Instant at) {
        Key key = keys.of(signer);
        allowed.demand(signer.person(), key.chain(), Date.from(at));
        SignatureAlgorithm algorithm = SignatureAlgorithm.getAlgorithm(
                EncryptionAlgorithm.forKey(key.certificate().getPublicKey()), DIGEST);
        PAdESService service = proofs.service();
        PAdESSignatureParameters parameters = parameters(signer, key, at);
        DSSDocument document = new InMemoryDocument(pdf);
        try {
            ToBeSigned bytes = service.getDataToSign(document, parameters);
            SignatureValue value = new SignatureValue(algorithm, signed(bytes.getBytes(), key.secret(), algorithm));
            return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
        } catch (DSSException | AlertException e) {
            throw SigningFailed.lasting("Dokumentet gick inte att skriva under.", e);
        }
    }

    @Override
    public void demand(Signer signer, Instant at) {
        allowed.demand(signer.person(), keys.of(signer).chain(), Date.from(at));
    }

    @Override
    public boolean isConfigured() {
        return keys.areKept();
    }

    private PAdESSignatureParameters parameters(Signer signer, Key key, Instant at) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(proofs.level());
        parameters.setDigestAlgorithm(DIGEST);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(key.chain().stream()
                .filter(certificate -> !isRoot(certificate))
                .map(CertificateToken::new)
                .toList());
        parameters.setSignerName(signer.name());
        parameters.setReason(Reasons.of(signer.party()));
        parameters.setLocation(places.apply(signer.kommun()));
        parameters.bLevel().setSigningDate(Date.from(at));
        return parameters;
    }

    /** Whoever checks has it, or does not believe it; in the signature, nothing would tell whether it is as it was. */
    private static boolean isRoot(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    private static byte[] signed(byte[] bytes, PrivateKey key, SignatureAlgorithm algorithm) {
        try {
            Signature signature = Signature.getInstance(algorithm.getJCEId());
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw SigningFailed.lasting("Nyckeln går inte att skriva under med.", e);
        }
    }
}
