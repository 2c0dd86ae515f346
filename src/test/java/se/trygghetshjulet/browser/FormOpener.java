package se.trygghetshjulet.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Has Tasklist draw any form as if it were that of an open task, without playing the wheel up to it. */
final class FormOpener {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Page page;
    private final String task;
    private JsonNode answer;
    private ObjectNode draft = JSON.createObjectNode();

    /**
     * @param page in which somebody has logged in to Tasklist
     * @param task that this person has taken
     */
    FormOpener(Page page, String task) {
        this.page = page;
        this.task = task;
    }

    static List<JsonNode> allForms() {
        try (var files = Files.list(Path.of("forms"))) {
            return files.sorted().map(FormOpener::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode form(String id) {
        return read(Path.of("forms", id + ".form"));
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form of these components alone. */
    static ObjectNode formOf(Iterable<? extends JsonNode> components) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        form.put("type", "default").put("id", "provformular").put("schemaVersion", 16);
        ArrayNode list = form.putArray("components");
        components.forEach(list::add);
        return form;
    }

    /** Opens the task with this form; what it holds is taken from {@code values}, by key. */
    Locator open(JsonNode form, ObjectNode values) {
        page.unroute("**/task/*/deployed-form*");
        page.unroute("**/task/*/form-variables*");
        page.unroute("**/task/*/utkast");
        page.route("**/task/*/deployed-form*", route -> fulfil(route, 200, form));
        page.route("**/task/*/utkast", this::keepDraft);
        page.route("**/task/*/form-variables*", route -> fulfil(route, 200, variables(values)));
        leave(page);
        page.navigate(page.url().replaceFirst("#.*", "#/?task=" + task));
        Locator drawn = page.locator(".fjs-form");
        drawn.waitFor();
        return drawn;
    }

    /** No task is open in Tasklist any more. */
    static void leave(Page page) {
        page.navigate(page.url().replaceFirst("#.*", "#/"));
        page.locator(".task-card").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    Locator open(JsonNode form) {
        return open(form, JsonNodeFactory.instance.objectNode());
    }

    /** What Tasklist would send; the server's part is played by a refusal, so that the task stays as it is. */
    JsonNode sentOn(Locator button) {
        answer = null;
        page.unroute("**/submit-form");
        page.route("**/submit-form", route -> {
            answer = sent(route.request());
            fulfil(route, 400, JsonNodeFactory.instance.objectNode().put("message", "Provet är slut."));
        });
        page.waitForResponse("**/submit-form", button::click);
        return answer;
    }

    /** What is written in a borrowed form is no draft of the task's: it is kept here, and gone with the page. */
    private void keepDraft(Route route) {
        if (route.request().method().equals("PUT")) {
            draft = JSON.createObjectNode()
                    .put("revision", draft.path("revision").asInt() + 1)
                    .put("savedAt", Instant.now().toString());
            draft.set("data", body(route.request()).path("data"));
            fulfil(route, 200, draft);
        } else {
            ObjectNode shown = JSON.createObjectNode();
            shown.putArray("begun");
            fulfil(route, 200, shown.set("own", draft.isEmpty() ? null : draft));
        }
    }

    private static JsonNode sent(Request request) {
        return body(request).path("variables");
    }

    private static JsonNode body(Request request) {
        try {
            return JSON.readTree(request.postData());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode variables(ObjectNode values) {
        ObjectNode variables = JsonNodeFactory.instance.objectNode();
        values.properties().forEach(value -> {
            boolean scalar = value.getValue().isValueNode();
            variables
                    .putObject(value.getKey())
                    .put("type", scalar ? "Object" : "Json")
                    .set(
                            "value",
                            scalar
                                    ? value.getValue()
                                    : JsonNodeFactory.instance.textNode(
                                            value.getValue().toString()));
        });
        return variables;
    }

    private static void fulfil(Route route, int status, JsonNode body) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/json")
                .setBody(body.toString()));
    }
}
