package se.trygghetshjulet.sealing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A signing service elsewhere that signs, is away, or returns what nobody has sent it. */
public final class MoodyService {

    private final Map<String, byte[]> signed = new HashMap<>();
    private final Map<String, String> byKey = new HashMap<>();

    /** What has been signed under another name is given out again as it was. */
    private final Set<String> keptAs = new HashSet<>();

    private final List<String> people = new ArrayList<>();
    private final AtomicInteger away = new AtomicInteger();
    private final AtomicInteger strange = new AtomicInteger();
    private final AtomicReference<String> otherName = new AtomicReference<>();
    private final AtomicReference<Pause> pause = new AtomicReference<>();
    private final SigningService signing = Papers.signing(new DemoKeys(null, "prov", Clock.systemUTC()));
    private final HttpServer server;

    public MoodyService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/signeringar", this::answer);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Does not take the next orders. */
    public void isAway(int times) {
        away.set(times);
    }

    /** Signs something else the next times. */
    public void isStrange(int times) {
        strange.set(times);
    }

    /** Signs the next order with the certificate of somebody of this name. */
    public void isCalled(String name) {
        otherName.set(name);
    }

    /** Keeps the next order until it is told to go on. */
    public Pause takesItsTime() {
        Pause made = new Pause(new CompletableFuture<>(), new CountDownLatch(1));
        pause.set(made);
        return made;
    }

    /** @param reached when the order is there */
    public record Pause(CompletableFuture<Void> reached, CountDownLatch over) {}

    /** Ids of those who have been asked to sign, each time. */
    public synchronized List<String> asked() {
        return List.copyOf(people);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        holdUp();
        if (!"POST".equals(exchange.getRequestMethod())) {
            String path = exchange.getRequestURI().getPath();
            byte[] pdf = signed.get(path.substring(path.lastIndexOf('/') + 1));
            exchange.getResponseHeaders().set("Content-Type", "application/pdf");
            send(exchange, 200, pdf);
        } else if (away.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            send(exchange, 503, new byte[0]);
        } else {
            String id = byKey.computeIfAbsent(
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"), key -> "u-" + byKey.size());
            JsonNode order = new ObjectMapper().readTree(exchange.getRequestBody());
            if (!keptAs.contains(id)) {
                sign(id, order);
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            send(exchange, 201, ("{\"id\":\"" + id + "\"}").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void holdUp() {
        Pause held = pause.getAndSet(null);
        if (held != null) {
            held.reached().complete(null);
            try {
                held.over().await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void sign(String id, JsonNode order) {
        JsonNode who = order.path("signer");
        String certified = otherName.getAndSet(null);
        if (certified != null) {
            keptAs.add(id);
        }
        Signer signer = new Signer(
                who.path("kommun").asText(),
                who.path("person").asText(),
                certified == null ? who.path("name").asText() : certified,
                who.path("title").asText(),
                who.path("party").asText());
        if (strange.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            signed.put(
                    id,
                    signing.sign(
                            Papers.saying("En annan version"),
                            signer,
                            Clock.systemUTC().instant()));
            return;
        }
        people.add(signer.person());
        signed.put(
                id,
                signing.sign(
                        Base64.getDecoder().decode(order.path("base64").asText()),
                        signer,
                        Clock.systemUTC().instant()));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
