package se.trygghetshjulet.signon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A browser at which one person sits: keeps cookies, follows wherever it is led, and is known at his own organisation. */
final class Browser {

    private static final int MOST_STEPS = 12;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private final String person;
    private final List<URI> steps = new ArrayList<>();

    Browser(int port, String person) {
        this.base = "http://127.0.0.1:" + port;
        this.person = person;
    }

    /** Goes on until it is led nowhere. */
    HttpResponse<String> open(String address) {
        URI at = URI.create(address.startsWith("http") ? address : base + address);
        steps.clear();
        for (int step = 0; step < MOST_STEPS; step++) {
            steps.add(at);
            HttpResponse<String> answer = send(request(at).GET());
            Optional<String> next = answer.headers().firstValue("Location");
            if (next.isEmpty() || answer.statusCode() / 100 != 3) {
                return answer;
            }
            at = at.resolve(next.get());
        }
        throw new AssertionError("Led in circles: " + steps);
    }

    /** Opens a page by way of one organisation's sign-on. */
    HttpResponse<String> signOn(String registration) {
        return open("/inloggning/till/" + registration);
    }

    /** One step, wherever it leads. */
    HttpResponse<String> look(String path) {
        return send(request(URI.create(base + path)).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Where it was led, in order. */
    List<URI> steps() {
        return List.copyOf(steps);
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** As somebody would who has put a session of his own into it. */
    void plant(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(base), cookie);
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).header("Accept", "text/html,application/json;q=0.9,*/*;q=0.8");
        return address.getHost().equals("localhost") ? request.header(IdentityProvider.WHO, person) : request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
