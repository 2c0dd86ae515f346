package se.trygghetshjulet.abuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import se.trygghetshjulet.engine.door.WebAppSession;

/** Somebody who sends whatever he likes, without a browser: over HTTP Basic, and to the web apps in a session of theirs. */
final class Caller {

    static final String JSON = "application/json";
    static final String FORM = "application/x-www-form-urlencoded";
    static final String MULTIPART = "multipart/form-data; boundary=gransen";

    /** How many requests have been sent, by everybody. */
    static final AtomicInteger SENT = new AtomicInteger();

    private static final String TOKEN = "markt-av-mig";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final String id;
    private WebAppSession session;

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

    /** With the token that a form of ours carries, as that person's own browser would. */
    Reply sendForm(String path, Map<String, String> fields) {
        StringBuilder body = new StringBuilder("_csrf=").append(token());
        fields.forEach((name, value) ->
                body.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send("POST", path, FORM, body.toString(), cookie());
    }

    /** The same without a file where one is asked for. */
    Reply sendParts(String path, Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--gransen\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--gransen\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n")
                .append(token())
                .append("\r\n--gransen--\r\n");
        return send("POST", path, MULTIPART, body.toString(), cookie());
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

    /** With nothing in it where it says something. */
    Reply ask(Address address, String path) {
        return switch (address.kind()) {
            case PAGE -> address.isRead() ? get(path) : sendForm(path, Map.of());
            case UPLOAD -> sendParts(path, Map.of());
            case WEB_APP -> inWebApps(address.method(), path);
            case ENGINE ->
                address.isRead() ? send(address.method(), path, null, "") : send(address.method(), path, JSON, "{}");
        };
    }

    /** As the web apps themselves ask, below {@code /camunda}. */
    private Reply inWebApps(String method, String path) {
        SENT.incrementAndGet();
        if (session == null) {
            session = new WebAppSession(port);
            if (id != null) {
                session.login(id, id.endsWith("-sakerhetssamordnare") || id.equals("admin") ? "cockpit" : "tasklist");
            }
        }
        String inside = path.substring("/camunda".length());
        Reply reply = Reply.ofText(method.equals("GET") ? session.get(inside) : session.send(method, inside, "{}"));
        if (path.endsWith("/logout")) {
            session = null;
        }
        return reply;
    }

    /** A form's token is good if the cookie says the same: whoever can set the one can set the other. */
    private static Map<String, String> cookie() {
        return Map.of("Cookie", "trygghetshjulet-formular=" + TOKEN);
    }

    /** Masked with nothing but noughts. */
    private static String token() {
        byte[] bytes = TOKEN.getBytes(StandardCharsets.UTF_8);
        byte[] masked = new byte[2 * bytes.length];
        System.arraycopy(bytes, 0, masked, bytes.length, bytes.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }
}
