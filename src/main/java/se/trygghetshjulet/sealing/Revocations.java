package se.trygghetshjulet.sealing;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks those who have issued a certificate whether they have called it back: their lists (CRL, RFC 5280) and their service (OCSP,
 * RFC 6960), at the addresses that stand in certificates of our own and of those who stamp.
 */
final class Revocations implements DataLoader {

    private static final long serialVersionUID = 1;
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_READ = Duration.ofSeconds(20);
    private static final MediaType OCSP = MediaType.parseMediaType("application/ocsp-request");

    /** Bytes; the lists of large issuers have some hundred kilobytes, and lie in the file afterwards. */
    private static final int LARGEST = 5 * 1024 * 1024;

    private final transient RestClient web;

    Revocations() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TO_CONNECT).build());
        requests.setReadTimeout(TO_READ);
        this.web = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public byte[] get(String address) {
        return answer(web.get().uri(uri(address)));
    }

    @Override
    public DataAndUrl get(List<String> addresses) {
        DSSExternalResourceException last = new DSSExternalResourceException("No address to ask");
        for (String address : addresses) {
            try {
                return new DataAndUrl(address, get(address));
            } catch (DSSExternalResourceException e) {
                last = e;
            }
        }
        throw last;
    }

    @Override
    public byte[] post(String address, byte[] question) {
        return answer(
                web.method(HttpMethod.POST).uri(uri(address)).contentType(OCSP).body(question));
    }

    @Override
    public void setContentType(String type) {
        // what is posted here is always of one kind
    }

    private static URI uri(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new DSSExternalResourceException(e);
        }
    }

    private static byte[] answer(RestClient.RequestHeadersSpec<?> question) {
        try {
            return question.exchange((request, response) -> read(response));
        } catch (RestClientException | IllegalArgumentException e) {
            throw new DSSExternalResourceException(e);
        }
    }

    private static byte[] read(ClientHttpResponse response) throws IOException {
        byte[] body = response.getBody().readNBytes(LARGEST + 1);
        if (!response.getStatusCode().is2xxSuccessful() || body.length > LARGEST) {
            throw new DSSExternalResourceException(
                    "Answered " + response.getStatusCode() + " with " + body.length + " bytes");
        }
        return body;
    }
}
