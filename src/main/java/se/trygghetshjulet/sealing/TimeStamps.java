package se.trygghetshjulet.sealing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Has a service elsewhere say that a signature was there at a time (RFC 3161). It sees the signature's digest, and nothing else. */
final class TimeStamps implements TSPSource {

    private static final long serialVersionUID = 1;
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_READ = Duration.ofSeconds(20);
    private static final int NONCE_BITS = 64;

    private final transient RestClient service;

    TimeStamps(URI address) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TO_CONNECT).build());
        requests.setReadTimeout(TO_READ);
        this.service = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(address.toString())
                .build();
    }

    /** @throws SigningFailed if there is no time-stamp */
    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try {
            TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
            requests.setCertReq(true);
            TimeStampRequest request = requests.generate(
                    new ASN1ObjectIdentifier(algorithm.getOid()),
                    digest,
                    new BigInteger(NONCE_BITS, new SecureRandom()));
            byte[] answer = service.post()
                    .contentType(MediaType.parseMediaType("application/timestamp-query"))
                    .body(request.getEncoded())
                    .retrieve()
                    .body(byte[].class);
            TimeStampResponse response = new TimeStampResponse(answer == null ? new byte[0] : answer);
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw failed(null);
            }
            return new TimestampBinary(response.getTimeStampToken().getEncoded());
        } catch (RestClientException | TSPException | IOException e) {
            throw failed(e);
        }
    }

    private static SigningFailed failed(Exception cause) {
        return SigningFailed.forNow(
                "Tjänsten som tidsstämplar underskrifter svarar inte som den ska. Försök igen om en stund.", cause);
    }
}
