package se.trygghetshjulet.abuse;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the product answered. */
record Reply(int status, Map<String, List<String>> headers, byte[] body) {

    static Reply of(HttpResponse<byte[]> response) {
        return new Reply(response.statusCode(), response.headers().map(), response.body());
    }

    static Reply ofText(HttpResponse<String> response) {
        return new Reply(
                response.statusCode(), response.headers().map(), response.body().getBytes(StandardCharsets.UTF_8));
    }

    boolean isOk() {
        return status >= 200 && status < 300;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse("");
    }
}
