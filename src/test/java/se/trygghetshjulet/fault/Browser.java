package se.trygghetshjulet.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A browser with Tasklist open: it keeps cookies, whatever the port, and sends the token against forgery that it last got. */
final class Browser {

    private static final String TOKEN = "X-XSRF-TOKEN";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token;

    HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    HttpResponse<String> post(URI address, String json) {
        return send(request(address, "application/json", BodyPublishers.ofString(json)));
    }

    HttpResponse<String> put(URI address, String json) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> logIn(Node node, String person) {
        get(node.at("/camunda/api/admin/auth/user/default"));
        HttpResponse<String> answer = send(request(
                node.at("/camunda/api/admin/auth/user/default/login/tasklist"),
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString("username=" + person + "&password=demo")));
        get(node.at("/camunda/api/admin/auth/user/default"));
        return answer;
    }

    HttpResponse<String> logOut(Node node) {
        return send(request(
                node.at("/camunda/api/admin/auth/user/default/logout"), "application/json", BodyPublishers.noBody()));
    }

    /** Whom the node takes the browser's user for; empty if nobody. */
    String person(Node node) {
        HttpResponse<String> answer = get(node.at("/camunda/api/admin/auth/user/default"));
        return answer.statusCode() == 200 ? json(answer).path("userId").asText() : "";
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }

    private static HttpRequest.Builder request(URI address, String type, BodyPublisher body) {
        return HttpRequest.newBuilder(address).header("Content-Type", type).POST(body);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        request.timeout(Duration.ofSeconds(30)).header("Accept", "application/json");
        if (token != null) {
            request.header(TOKEN, token);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().firstValue(TOKEN).ifPresent(given -> token = given);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
