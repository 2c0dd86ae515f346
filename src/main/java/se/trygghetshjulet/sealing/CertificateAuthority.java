package se.trygghetshjulet.sealing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Issues certificates: for those whose signatures prove nothing outside a demonstration. */
final class CertificateAuthority {

    private static final String CURVE = "secp256r1";
    private static final int SERIAL_BITS = 64;

    private final Key key;

    CertificateAuthority(Key key) {
        this.key = key;
    }

    /** A new one, by a key that nobody has seen. */
    static CertificateAuthority named(String name, Instant from, Instant to) {
        X500Name subject = new X500NameBuilder().addRDN(BCStyle.CN, name).build();
        KeyPair pair = newPair();
        CertificateAuthority self = new CertificateAuthority(new Key(pair.getPrivate(), List.of()));
        X509Certificate certificate = self.certificate(
                subject, subject, pair.getPublic(), from, to, new BasicConstraints(0), KeyUsage.keyCertSign);
        return new CertificateAuthority(new Key(pair.getPrivate(), List.of(certificate)));
    }

    static X500Name subject(Signer signer) {
        return new X500NameBuilder()
                .addRDN(BCStyle.CN, signer.name())
                .addRDN(BCStyle.T, signer.title())
                .addRDN(BCStyle.O, signer.party())
                .build();
    }

    Key key() {
        return key;
    }

    X509Certificate certificate() {
        return key.certificate();
    }

    Key issue(X500Name subject, Instant from, Instant to) {
        KeyPair pair = newPair();
        X509Certificate issued = certificate(
                X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded()),
                subject,
                pair.getPublic(),
                from,
                to,
                new BasicConstraints(false),
                KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
        return new Key(pair.getPrivate(), List.of(issued, certificate()));
    }

    private X509Certificate certificate(
            X500Name issuer,
            X500Name subject,
            PublicKey of,
            Instant from,
            Instant to,
            BasicConstraints constraints,
            int usage) {
        try {
            BigInteger serial = new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE);
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                            issuer, serial, Date.from(from), Date.from(to), subject, of)
                    .addExtension(Extension.basicConstraints, true, constraints)
                    .addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.secret())));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
