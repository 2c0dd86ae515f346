package se.trygghetshjulet.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.sealing.Papers.CHAIR;
import static se.trygghetshjulet.sealing.Papers.CLOCK;
import static se.trygghetshjulet.sealing.Papers.NOW;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service elsewhere, which here stands in for itself: with its good days and its bad ones. */
class RemoteSigningTest {

    private static final byte[] PDF = Papers.saying("Handlingsplan 2027");

    private final DemoKeys keys = new DemoKeys(null, "prov", CLOCK);
    private final AtomicInteger waits = new AtomicInteger();
    private HttpServer server;
    private RemoteSigning signing;
    private volatile JsonNode order;
    private volatile String key;
    private volatile byte[] signed;
    private volatile int taken = 201;

    @BeforeEach
    void start() throws IOException {
        signed = Papers.signing(keys).sign(PDF, CHAIR, NOW);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/tjanst/signeringar", this::answer);
        server.start();
        signing = to(Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatItSignsComesBackWhenItIsSigned() {
        waits.set(2);

        byte[] answer = signing.sign(PDF, CHAIR, NOW);

        assertThat(answer).isEqualTo(signed);
        assertThat(waits).hasValue(0);
        assertThat(Base64.getDecoder().decode(order.path("base64").asText())).isEqualTo(PDF);
        assertThat(order.path("sha256").asText()).isEqualTo(Sha256.of(PDF));
        assertThat(order.path("filename").asText()).endsWith(".pdf");
        assertThat(order.path("signer").path("person").asText()).isEqualTo("provby-ordforande");
        assertThat(order.path("signer").path("party").asText()).isEqualTo("Provby kommun");
        SignatureReader check = Papers.check(keys, CLOCK);
        assertThat(check.read(answer).whole()).isTrue();
    }

    @Test
    void anotherDocumentThanTheOneSentIsRefused() {
        signed = Papers.signing(keys).sign(Papers.saying("Handlingsplan 2028"), CHAIR, NOW);
        assertThatThrownBy(() -> signing.sign(PDF, CHAIR, NOW))
                .isInstanceOf(SigningFailed.class)
                .hasMessageContaining("annat dokument");
        signed = PDF;
        assertThatThrownBy(() -> signing.sign(PDF, CHAIR, NOW)).hasMessageContaining("annat dokument");
        signed = Arrays.copyOf(PDF, PDF.length - 1);
        assertThatThrownBy(() -> signing.sign(PDF, CHAIR, NOW)).hasMessageContaining("annat dokument");
    }

    @Test
    void anotherPersonsSignatureIsKeptOnlyWhenTheNameIsAccepted() {
        Signer other = new Signer(CHAIR.kommun(), CHAIR.person(), "Lo Gran", CHAIR.title(), CHAIR.party());

        assertThatThrownBy(() -> signing.sign(PDF, other, NOW))
                .isInstanceOfSatisfying(SigningFailed.class, failed -> {
                    assertThat(failed.isLasting()).isTrue();
                    assertThat(failed.otherName()).isEqualTo(CHAIR.name());
                })
                .hasMessageContaining("Certifikatet har namnet ”" + CHAIR.name() + "”, men det är Lo Gran")
                .hasMessageContaining("Ingenting är sparat");
        String first = key;
        assertThatThrownBy(() -> signing.sign(PDF, other, new OtherName("Någon Tredje", true), NOW))
                .hasMessageContaining("Lo Gran");
        assertThat(key).as("nobody is asked anew").isEqualTo(first);
        assertThatThrownBy(() -> signing.sign(PDF, other, new OtherName(CHAIR.name(), false), NOW))
                .hasMessageContaining("Lo Gran");
        assertThat(key).as("the right person is asked").isNotEqualTo(first);
        assertThat(signing.sign(PDF, other, new OtherName(CHAIR.name(), true), NOW))
                .isEqualTo(signed);
        assertThat(key).isEqualTo(first);
    }

    @Test
    void whatIsNotSignedInTimeIsNotSigned() {
        waits.set(Integer.MAX_VALUE);
        assertThatThrownBy(() -> to(Duration.ofMillis(50)).sign(PDF, CHAIR, NOW))
                .isInstanceOf(SigningFailed.class)
                .hasMessageContaining("i tid");
    }

    @Test
    void aServiceThatRefusesOrIsAwayIsSaidTo() {
        taken = 500;
        assertThatThrownBy(() -> signing.sign(PDF, CHAIR, NOW)).isInstanceOf(SigningFailed.class);
        taken = 200;
        assertThatThrownBy(() -> signing.sign(PDF, CHAIR, NOW)).hasMessageContaining("tog inte emot");
        taken = 201;
        signed = null;
        assertThatThrownBy(() -> signing.sign(PDF, CHAIR, NOW)).hasMessageContaining("lämnade inte ut");
        server.stop(0);
        assertThatThrownBy(() -> signing.sign(PDF, CHAIR, NOW))
                .isInstanceOf(SigningFailed.class)
                .hasMessageContaining("svarar inte");
    }

    private RemoteSigning to(Duration patience) {
        return new RemoteSigning(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tjanst"),
                patience,
                Duration.ofMillis(10),
                new ReturnedFile(
                        new SignatureReader(new TrustAnchors(() -> List.of(keys.root())), CLOCK),
                        true,
                        NameMatch.DELAR,
                        CLOCK));
    }

    private void answer(HttpExchange exchange) throws IOException {
        if ("POST".equals(exchange.getRequestMethod())) {
            key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            order = new ObjectMapper().readTree(exchange.getRequestBody());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            send(exchange, taken, "{\"id\":\"u-17\"}".getBytes(StandardCharsets.UTF_8));
        } else if (!exchange.getRequestURI().getPath().endsWith("/u-17") || signed == null) {
            send(exchange, 404, new byte[0]);
        } else if (waits.get() > 0) {
            waits.decrementAndGet();
            send(exchange, 202, new byte[0]);
        } else {
            exchange.getResponseHeaders().set("Content-Type", "application/pdf");
            send(exchange, 200, signed);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
