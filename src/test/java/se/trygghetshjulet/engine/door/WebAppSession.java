package se.trygghetshjulet.engine.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;

/** A browser's session with one of the web apps: their own login, cookie and CSRF token, without a browser. */
public final class WebAppSession {

    private static final String TOKEN = "X-XSRF-TOKEN";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private final String address;
    private String token = "";

    public WebAppSession(int port) {
        this(port, null);
    }

    /** @param address where the session comes from, as a proxy in front would tell it; null if there is none */
    public WebAppSession(int port, String address) {
        this.address = address;
        this.base = "http://127.0.0.1:" + port + "/camunda";
        get("/api/admin/auth/user/default");
    }

    /** @param app tasklist, cockpit or admin */
    public int login(String person, String app) {
        int status = login(person, "demo", app).statusCode();
        get("/app/tasklist/default/");
        return status;
    }

    public HttpResponse<String> login(String person, String password, String app) {
        return send(
                "POST",
                "/api/admin/auth/user/default/login/" + app,
                "application/x-www-form-urlencoded",
                "username=" + person + "&password=" + password);
    }

    public HttpResponse<String> get(String path) {
        return remember(exchange(HttpRequest.newBuilder(URI.create(base + path)).GET()));
    }

    public HttpResponse<String> send(String method, String path, String body) {
        return send(method, path, "application/json", body);
    }

    /** As a request carries them. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The same with a token that the session did not hand out. */
    public int sendForged(String method, String path, String body) {
        return exchange(HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/json")
                        .header(TOKEN, "forged")
                        .method(method, BodyPublishers.ofString(body)))
                .statusCode();
    }

    private HttpResponse<String> send(String method, String path, String contentType, String body) {
        return exchange(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", contentType)
                .header(TOKEN, token)
                .method(method, BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> remember(HttpResponse<String> response) {
        response.headers().firstValue(TOKEN).ifPresent(fresh -> token = fresh);
        return response;
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        if (address != null) {
            request.header("X-Forwarded-For", address);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
