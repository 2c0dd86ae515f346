package se.trygghetshjulet.year;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import se.trygghetshjulet.engine.ArshjulProcess;

/** The running product as people meet it over HTTP: each request is made as one person. */
public final class Site {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    public Site(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    public Person as(String id) {
        return new Person(id, "demo");
    }

    public Person as(String id, String password) {
        return new Person(id, password);
    }

    public Answer anonymously(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    public Answer anonymously(String method, String path, String contentType, String body) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", contentType)
                .method(method, BodyPublishers.ofString(body)));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    response.statusCode(), response.body(), response.headers().map());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** One person with HTTP Basic. */
    public final class Person {

        private final String id;
        private final String authorization;

        private Person(String id, String password) {
            this.id = id;
            this.authorization = "Basic "
                    + Base64.getEncoder().encodeToString((id + ":" + password).getBytes(StandardCharsets.UTF_8));
        }

        public String id() {
            return id;
        }

        public Answer get(String path) {
            return send(request(path).GET());
        }

        public Answer post(String path, Object body) {
            return send("POST", path, body);
        }

        public Answer send(String method, String path, Object body) {
            try {
                String json = body instanceof String text ? text : JSON.writeValueAsString(body);
                return Site.this.send(request(path)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json)));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }

        private Answer send(HttpRequest.Builder request) {
            return Site.this.send(request);
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", authorization);
        }

        public List<JsonNode> tasks() {
            return StreamSupport.stream(
                            get("/engine-rest/task?maxResults=500").json().spliterator(), false)
                    .toList();
        }

        /** What the form of a task opens with. */
        public ObjectNode formVariables(String taskId) {
            JsonNode variables =
                    get("/engine-rest/task/" + taskId + "/form-variables").ok().json();
            ObjectNode values = JSON.createObjectNode();
            variables.properties().forEach(variable -> values.set(variable.getKey(), value(variable.getValue())));
            return values;
        }

        /** The form as it was deployed for the municipality. */
        public JsonNode form(String taskId) {
            return get("/engine-rest/task/" + taskId + "/deployed-form").ok().json();
        }

        public Answer claim(String taskId) {
            return post("/engine-rest/task/" + taskId + "/claim", Map.of("userId", id));
        }

        /** As Tasklist sends a form. */
        public Answer submit(String taskId, JsonNode values) {
            return post("/engine-rest/task/" + taskId + "/submit-form", variables(values));
        }

        /** As an API client completes a task. */
        public Answer complete(String taskId, JsonNode values) {
            return post("/engine-rest/task/" + taskId + "/complete", variables(values));
        }

        public Answer start(String kommun, JsonNode values) {
            return start(kommun, ArshjulProcess.KEY, values);
        }

        public Answer start(String kommun, String process, JsonNode values) {
            return post(
                    "/engine-rest/process-definition/key/" + process + "/tenant-id/" + kommun + "/submit-form",
                    variables(values));
        }
    }

    /** Lists and objects go as serialised JSON, all else as it is. */
    private static JsonNode variables(JsonNode values) {
        ObjectNode variables = JSON.createObjectNode();
        values.properties().forEach(field -> {
            ObjectNode variable = variables.putObject(field.getKey());
            if (field.getValue().isContainerNode()) {
                variable.put("type", "Json").put("value", field.getValue().toString());
            } else {
                variable.set("value", field.getValue());
            }
        });
        return JSON.createObjectNode().set("variables", variables);
    }

    private static JsonNode value(JsonNode variable) {
        try {
            return "Json".equals(variable.path("type").asText())
                    ? JSON.readTree(variable.path("value").asText())
                    : variable.path("value");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(int status, String body, Map<String, List<String>> headers) {

        public boolean isOk() {
            return status >= 200 && status < 300;
        }

        /** @throws AssertionError if the request was refused */
        public Answer ok() {
            if (!isOk()) {
                throw new AssertionError(status + " " + body);
            }
            return this;
        }

        /** The page without what only keeps words on one line. */
        public String page() {
            return body.replaceAll("<span class=\"unbroken\">([^<]*)</span>", "$1");
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError(body, e);
            }
        }

        public String message() {
            return json().path("message").asText();
        }
    }
}
