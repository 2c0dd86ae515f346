package se.trygghetshjulet.sealing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaRespID;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Issues certificates, and tells which of them it has called back: some by its list, others when it is asked. */
final class RevocationService implements AutoCloseable {

    private static final String ALGORITHM = "SHA256withECDSA";

    private final Instant now;
    private final KeyPair pair = newPair();
    private final X500Name name = new X500Name("CN=Provets utfärdare");
    private final X509Certificate certificate;
    private final Set<BigInteger> revoked = ConcurrentHashMap.newKeySet();
    private final AtomicInteger serials = new AtomicInteger(1);
    private final HttpServer server;
    private volatile boolean away;

    RevocationService(Instant now) {
        this.now = now;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            certificate = new JcaX509CertificateConverter()
                    .getCertificate(certificate(name, pair)
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                            .addExtension(
                                    Extension.keyUsage,
                                    true,
                                    new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign | KeyUsage.digitalSignature))
                            .build(signer()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/crl", exchange -> send(exchange, "application/pkix-crl", crl()));
        server.createContext("/ocsp", exchange -> {
            byte[] question = exchange.getRequestBody().readAllBytes();
            boolean isOne = "application/ocsp-request"
                    .equals(exchange.getRequestHeaders().getFirst("Content-Type"));
            send(exchange, "application/ocsp-response", isOne ? ocsp(question) : null);
        });
        server.start();
    }

    X509Certificate certificate() {
        return certificate;
    }

    /** Told of by the list. */
    Key listed(Signer signer) {
        return issue(signer, Extension.cRLDistributionPoints, new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(new DistributionPointName(new GeneralNames(address("/crl"))), null, null)
        }));
    }

    /** Told of when it is asked. */
    Key asked(Signer signer) {
        return issue(
                signer,
                Extension.authorityInfoAccess,
                new AuthorityInformationAccess(new AccessDescription(AccessDescription.id_ad_ocsp, address("/ocsp"))));
    }

    void revoke(Key key) {
        revoked.add(key.certificate().getSerialNumber());
    }

    void isAway(boolean isAway) {
        away = isAway;
    }

    private GeneralName address(String path) {
        return new GeneralName(
                GeneralName.uniformResourceIdentifier,
                "http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private Key issue(Signer signer, ASN1ObjectIdentifier where, ASN1Encodable address) {
        try {
            KeyPair own = newPair();
            X509Certificate issued = new JcaX509CertificateConverter()
                    .getCertificate(certificate(CertificateAuthority.subject(signer), own)
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                            .addExtension(
                                    Extension.keyUsage,
                                    true,
                                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                            .addExtension(where, false, address)
                            .build(signer()));
            return new Key(own.getPrivate(), List.of(issued, certificate));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private X509v3CertificateBuilder certificate(X500Name subject, KeyPair of) {
        return new JcaX509v3CertificateBuilder(
                name,
                BigInteger.valueOf(serials.getAndIncrement()),
                Date.from(now.minus(Duration.ofDays(30))),
                Date.from(now.plus(Duration.ofDays(365))),
                subject,
                of.getPublic());
    }

    private byte[] crl() {
        try {
            JcaX509v2CRLBuilder list = new JcaX509v2CRLBuilder(certificate, Date.from(now.minusSeconds(60)));
            list.setNextUpdate(Date.from(now.plus(Duration.ofDays(1))));
            revoked.forEach(serial ->
                    list.addCRLEntry(serial, Date.from(now.minus(Duration.ofDays(1))), CRLReason.keyCompromise));
            return new JcaX509CRLConverter().getCRL(list.build(signer())).getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] ocsp(byte[] question) {
        try {
            BasicOCSPRespBuilder answer =
                    new BasicOCSPRespBuilder(new JcaRespID(certificate.getSubjectX500Principal()));
            for (Req each : new OCSPReq(question).getRequestList()) {
                CertificateID id = each.getCertID();
                CertificateStatus status = revoked.contains(id.getSerialNumber())
                        ? new RevokedStatus(Date.from(now.minus(Duration.ofDays(1))), CRLReason.keyCompromise)
                        : CertificateStatus.GOOD;
                answer.addResponse(id, status, Date.from(now.minusSeconds(60)), Date.from(now.plusSeconds(3600)));
            }
            return new OCSPRespBuilder()
                    .build(
                            OCSPRespBuilder.SUCCESSFUL,
                            answer.build(
                                    signer(),
                                    new X509CertificateHolder[] {new JcaX509CertificateHolder(certificate)},
                                    Date.from(now)))
                    .getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        boolean none = away || body == null;
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(none ? 503 : 200, none ? -1 : body.length);
        if (!none) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private ContentSigner signer() throws Exception {
        return new JcaContentSignerBuilder(ALGORITHM).build(pair.getPrivate());
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
