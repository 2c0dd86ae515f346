package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Before each task of the year is completed, somebody tries to send what its form forbids, by both ways in. Each try is
 * refused with the field's label, stores nothing and leaves the task open.
 */
class EveryFormRefusesTest extends YearStory {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> tried = new TreeSet<>();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:h2:mem:forms;DB_CLOSE_DELAY=-1");
    }

    @Override
    protected void watch(Turn turn, Site site) {
        turn.watchedBy((task, entitled, valid) -> {
            Site.Person person = site.as(entitled.get(0));
            for (Breach breach : breaches(task, valid)) {
                refuses(task, breach, person.submit(task.getId(), breach.sent()));
                refuses(task, breach, person.complete(task.getId(), breach.sent()));
                tried.add(task.getCamundaFormRef().getKey() + " " + breach.kind());
            }
        });
    }

    private void refuses(Task task, Breach breach, Site.Answer answer) {
        assertThat(answer.status())
                .as("%s, %s: %s", task.getCamundaFormRef().getKey(), breach, answer.body())
                .isEqualTo(400);
        assertThat(answer.message()).as(breach.toString()).contains(breach.label());
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task.getId())
                        .count())
                .isOne();
        assertThat(engine.getRuntimeService()
                        .getVariables(task.getExecutionId())
                        .keySet())
                .isSubsetOf(
                        "outcome",
                        "year",
                        "source",
                        "party",
                        "tertial",
                        "lofteDue",
                        "agreementDue",
                        "loopCounter",
                        "nrOfInstances",
                        "nrOfActiveInstances",
                        "nrOfCompletedInstances");
    }

    @AfterEach
    void everyFormWasTriedInEveryWay() throws IOException {
        try (var files = Files.list(Path.of("forms"))) {
            Set<String> expected = files.map(
                            file -> file.getFileName().toString().replace(".form", ""))
                    .filter(form -> !form.equals("starta-arshjul"))
                    .flatMap(form ->
                            List.of("required", "unknown", "type").stream().map(kind -> form + " " + kind))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(tried).containsAll(expected);
        }
    }

    private List<Breach> breaches(Task task, ObjectNode valid) {
        List<Breach> breaches = new ArrayList<>();
        ObjectNode unknown = valid.deepCopy();
        unknown.put("nyttFalt", "x");
        breaches.add(new Breach("unknown", "nyttFalt", unknown));
        ObjectNode flag = valid.deepCopy();
        flag.put("nrOfCompletedInstances", 99);
        breaches.add(new Breach("unknown", "nrOfCompletedInstances", flag));
        collect(form(task).path("components"), valid, valid, breaches);
        return breaches;
    }

    /** Breaks each field that the valid data fills, one at a time, in the first row of each list. */
    private void collect(JsonNode components, ObjectNode root, ObjectNode level, List<Breach> breaches) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            boolean list = "dynamiclist".equals(type);
            String key = component.path(list ? "path" : "key").asText();
            if ("group".equals(type)) {
                collect(component.path("components"), root, level, breaches);
            } else if (level.has(key)) {
                JsonNode before = level.get(key);
                if (list) {
                    breakWith(
                            root,
                            level,
                            component,
                            key,
                            "type",
                            JSON.getNodeFactory().textNode("inga rader"),
                            breaches);
                    if (before instanceof ArrayNode rows && !rows.isEmpty()) {
                        collect(component.path("components"), root, (ObjectNode) rows.get(0), breaches);
                    }
                    if (component.path("properties").path("minRows").asInt() > 0) {
                        breakWith(root, level, component, key, "required", null, breaches);
                    }
                } else if (!component.path("readonly").asBoolean()) {
                    breakField(root, level, component, key, type, breaches);
                }
            }
        }
    }

    private void breakField(
            ObjectNode root, ObjectNode level, JsonNode component, String key, String type, List<Breach> breaches) {
        JsonNode validate = component.path("validate");
        if (validate.path("required").asBoolean()) {
            breakWith(root, level, component, key, "required", null, breaches);
        }
        switch (type) {
            case "textfield", "textarea" -> {
                String tooLong = "x".repeat(validate.path("maxLength").asInt() + 1);
                breakWith(
                        root,
                        level,
                        component,
                        key,
                        "long",
                        JSON.getNodeFactory().textNode(tooLong),
                        breaches);
                breakWith(
                        root,
                        level,
                        component,
                        key,
                        "type",
                        JSON.getNodeFactory().numberNode(7),
                        breaches);
            }
            case "radio", "select" -> {
                breakWith(
                        root,
                        level,
                        component,
                        key,
                        "option",
                        JSON.getNodeFactory().textNode("finns-inte"),
                        breaches);
                breakWith(
                        root,
                        level,
                        component,
                        key,
                        "type",
                        JSON.getNodeFactory().numberNode(7),
                        breaches);
            }
            case "number" -> {
                breakWith(
                        root,
                        level,
                        component,
                        key,
                        "type",
                        JSON.getNodeFactory().textNode("sju"),
                        breaches);
                breakWith(
                        root,
                        level,
                        component,
                        key,
                        "range",
                        JSON.getNodeFactory().numberNode(-1),
                        breaches);
            }
            case "checkbox" ->
                breakWith(
                        root,
                        level,
                        component,
                        key,
                        "type",
                        JSON.getNodeFactory().textNode("ja"),
                        breaches);
            case "datetime" ->
                breakWith(
                        root,
                        level,
                        component,
                        key,
                        "type",
                        JSON.getNodeFactory().textNode("2027-02-30"),
                        breaches);
            default -> throw new IllegalStateException("The forms have no " + type + " so far");
        }
    }

    private static void breakWith(
            ObjectNode root,
            ObjectNode level,
            JsonNode component,
            String key,
            String kind,
            JsonNode value,
            List<Breach> breaches) {
        JsonNode before = level.get(key);
        if (value == null) {
            level.remove(key);
        } else {
            level.set(key, value);
        }
        breaches.add(new Breach(kind, label(component), root.deepCopy()));
        level.set(key, before);
    }

    private static String label(JsonNode component) {
        return component.has("label")
                ? component.path("label").asText()
                : component.path("dateLabel").asText();
    }

    private static JsonNode form(Task task) {
        try {
            return JSON.readTree(Path.of("forms", task.getCamundaFormRef().getKey() + ".form")
                    .toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param label that the refusal must name */
    private record Breach(String kind, String label, ObjectNode sent) {

        @Override
        public String toString() {
            return kind + " of ”" + label + "”";
        }
    }
}
