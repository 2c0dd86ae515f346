package se.trygghetshjulet.abuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who sends whatever he likes, without a browser: over HTTP Basic. */
final class Caller {

    static final String JSON = "application/json";
    static final String FORM = "application/x-www-form-urlencoded";
    static final String MULTIPART = "multipart/form-data; boundary=gransen";

    /** How many requests have been sent, by everybody. */
    static final AtomicInteger SENT = new AtomicInteger();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final String id;

    /** @param id of a person; null for somebody who has not logged in */
    Caller(int port, String id) {
        this.port = port;
        this.id = id;
    }

    String id() {
        return id;
    }

    Reply get(String path) {
        return send("GET", path, null, "", Map.of());
    }

    Reply send(String method, String path, String type, String body) {
        return send(method, path, type, body, Map.of());
    }

    Reply send(String method, String path, String type, String body, Map<String, String> headers) {
        SENT.incrementAndGet();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(1))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (id != null) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString((id + ":demo").getBytes(StandardCharsets.UTF_8)));
        }
        headers.forEach(request::header);
        try {
            return Reply.of(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
