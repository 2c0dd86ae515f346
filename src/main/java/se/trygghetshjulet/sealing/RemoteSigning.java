package se.trygghetshjulet.sealing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Has a service elsewhere sign: {@code POST /signeringar} with the document and who is to sign answers 201 and an id,
 * {@code GET /signeringar/{id}} answers 202 until it is signed, and then 200 with the PDF. {@link ReturnedFile} looks at what
 * comes back. An order that is repeated has the same {@code Idempotency-Key}, so that nobody has to sign
 * twice.
 */
final class RemoteSigning implements SigningService {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_READ = Duration.ofSeconds(20);

    private final RestClient service;
    private final Duration patience;
    private final Duration pause;
    private final ReturnedFile returned;

    /**
     * @param patience how long to wait until it is signed
     * @param pause between two questions whether it is
     * @param returned what may come back
     */
    RemoteSigning(URI address, Duration patience, Duration pause, ReturnedFile returned) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TO_CONNECT).build());
        requests.setReadTimeout(TO_READ);
        this.service = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(address.toString())
                .build();
        this.patience = patience;
        this.pause = pause;
        this.returned = returned;
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public byte[] sign(byte[] pdf, Signer signer, Instant at) {
        return sign(pdf, signer, null, at);
    }

    @Override
    public byte[] sign(byte[] pdf, Signer signer, OtherName other, Instant at) {
        try {
            String id = ordered(
                    new Order(
                            signer.kommun() + "-" + at.getEpochSecond() + ".pdf",
                            Sha256.of(pdf),
                            Base64.getEncoder().encodeToString(pdf),
                            signer),
                    other == null || other.accepted() ? "" : " inte " + other.name());
            byte[] signed = fetched(id);
            returned.demand(pdf, signed, signer.name(), other);
            return signed;
        } catch (RestClientException e) {
            throw SigningFailed.forNow("Underskriftstjänsten svarar inte som den ska. Försök igen om en stund.", e);
        }
    }

    /** @param anew what tells an order from the one that somebody else has signed; empty for a first one */
    private String ordered(Order order, String anew) {
        ResponseEntity<JsonNode> answer = service.post()
                .uri("/signeringar")
                .header(
                        "Idempotency-Key",
                        Sha256.of((order.sha256() + " " + order.signer() + anew).getBytes(StandardCharsets.UTF_8)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(order)
                .retrieve()
                .toEntity(JsonNode.class);
        if (answer.getStatusCode() != HttpStatus.CREATED
                || answer.getBody() == null
                || !answer.getBody().path("id").isTextual()) {
            throw SigningFailed.forNow("Underskriftstjänsten tog inte emot dokumentet. Försök igen om en stund.");
        }
        return answer.getBody().path("id").textValue();
    }

    private byte[] fetched(String id) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<byte[]> signed = asked(id);
        while (signed.isEmpty()) {
            if (System.nanoTime() - end > 0) {
                throw SigningFailed.forNow("Dokumentet blev inte underskrivet i tid. Försök igen.");
            }
            rest();
            signed = asked(id);
        }
        return signed.get();
    }

    private Optional<byte[]> asked(String id) {
        return service.get().uri("/signeringar/{id}", id).exchange((request, response) -> read(response));
    }

    private static Optional<byte[]> read(ClientHttpResponse response) throws IOException {
        if (response.getStatusCode() == HttpStatus.ACCEPTED) {
            return Optional.empty();
        }
        if (response.getStatusCode() != HttpStatus.OK) {
            throw SigningFailed.forNow("Underskriftstjänsten lämnade inte ut det underskrivna dokumentet.");
        }
        byte[] body = response.getBody().readNBytes(ReadingCost.LARGEST + 1);
        if (body.length > ReadingCost.LARGEST) {
            throw SigningFailed.lasting("Underskriftstjänsten lämnade tillbaka ett för stort dokument.");
        }
        return Optional.of(body);
    }

    private void rest() {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SigningFailed.forNow("Underskriften avbröts. Försök igen.", e);
        }
    }

    /** What is sent. */
    record Order(String filename, String sha256, String base64, Signer signer) {}
}
