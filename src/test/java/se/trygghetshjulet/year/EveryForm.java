package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/**
 * Before each task of the year is completed, somebody tries to send what its form forbids, by both ways in. Each try is
 * refused with the field's label, stores nothing and leaves the task open.
 */
final class EveryForm implements Turn.Probe {

    /** Start forms, which are tried where their processes are told. */
    private static final Set<String> STARTS = Set.of(
            "starta-arshjul",
            "starta-uppsagning",
            "starta-revidering",
            "anmal-franvaro",
            "ratta-publicering",
            "anmal-beslutsfel");

    /** Shown only when something has gone wrong, and tried where that is told. */
    private static final Set<String> SETBACKS = Set.of(
            "atgarda-underskrift",
            "atgarda-tidsstampel",
            "atgarda-brev",
            "skriv-beslutsrattelse",
            "bekrafta-beslutsrattelse");

    /** Asked for only by profiles of some municipalities, and tried in their stories. */
    static final Set<String> OF_SOME_PROFILES = Set.of(
            "fatta-delegationsbeslut",
            "anmal-delegationsbeslut",
            "skicka-pa-remiss",
            "registrera-remissvar",
            "sammanstall-remissvar",
            "godkann-partens-uppfoljning",
            "godkann-sammanstallning");

    /** No-break space, zero width space, word joiner, Hangul filler, blank braille: to the eye nothing is there. */
    private static final String INVISIBLE = "\u00a0\u200b\u2060\u3164\u2800";

    private final ProcessEngine engine;
    private final Site site;
    private final Set<String> activities = new TreeSet<>();
    private final Set<String> tried = new TreeSet<>();
    private final List<AssertionError> faults = new ArrayList<>();

    EveryForm(ProcessEngine engine, Site site) {
        this.engine = engine;
        this.site = site;
    }

    /** What is wrong is kept for later: the year goes on, and the others look as well. */
    @Override
    public void look(Task task, List<String> entitled, ObjectNode valid) {
        if (activities.add(task.getTaskDefinitionKey())) {
            Site.Person person = site.as(entitled.get(0));
            for (Breach breach : breaches(person.form(task.getId()), valid)) {
                try {
                    refuses(task, breach, person.submit(task.getId(), breach.sent()));
                    refuses(task, breach, person.complete(task.getId(), breach.sent()));
                } catch (AssertionError fault) {
                    faults.add(fault);
                }
                tried.add(task.getCamundaFormRef().getKey() + " " + breach.kind());
            }
        }
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
                        "body",
                        "decision",
                        "party",
                        "period",
                        "receiver",
                        "lofteDue",
                        "agreementDue",
                        "guidelineDue",
                        "document",
                        "documentId",
                        "agreementId",
                        "terminationId",
                        "signal",
                        "absence",
                        "activity",
                        "occasion",
                        "trend",
                        "severity",
                        "change",
                        "order",
                        "signatory",
                        "sealing",
                        "renewal",
                        "remissReceiver",
                        "loopCounter",
                        "nrOfInstances",
                        "nrOfActiveInstances",
                        "nrOfCompletedInstances");
    }

    /** Every form was tried in every way, and took nothing that it should not. */
    void foundNothing() throws IOException {
        assertThat(faults).isEmpty();
        try (var files = Files.list(Path.of("forms"))) {
            Set<String> expected = files.map(
                            file -> file.getFileName().toString().replace(".form", ""))
                    .filter(form -> !STARTS.contains(form) && !SETBACKS.contains(form))
                    .filter(form -> !OF_SOME_PROFILES.contains(form))
                    .flatMap(form ->
                            List.of("required", "unknown", "type").stream().map(kind -> form + " " + kind))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(tried).containsAll(expected);
            assertThat(tried)
                    .contains("fornya-overenskommelse range", "skriv-under range", "minnesanteckningar range")
                    .contains("fornya-overenskommelse blank", "skriv-under blank", "minnesanteckningar blank");
        }
    }

    /** The same for forms that a story of some profiles has met. */
    void foundNothingIn(Set<String> forms) {
        assertThat(faults).isEmpty();
        assertThat(tried)
                .containsAll(forms.stream()
                        .flatMap(form -> Stream.of(form + " required", form + " unknown", form + " type"))
                        .toList());
    }

    private static List<Breach> breaches(JsonNode form, ObjectNode valid) {
        Breaches breaches = new Breaches(valid);
        breaches.add("unknown", "nyttFalt", valid.deepCopy().put("nyttFalt", "x"));
        breaches.add("unknown", "nrOfCompletedInstances", valid.deepCopy().put("nrOfCompletedInstances", 99));
        breaches.collect(form.path("components"), valid);
        return breaches.found;
    }

    /** Breaks each field that the valid data fills, one at a time, in the first row of each list. */
    private static final class Breaches {

        private final ObjectNode root;
        private final List<Breach> found = new ArrayList<>();

        Breaches(ObjectNode root) {
            this.root = root;
        }

        void add(String kind, String label, ObjectNode sent) {
            found.add(new Breach(kind, label, sent));
        }

        void collect(JsonNode components, ObjectNode level) {
            for (JsonNode component : components) {
                String type = component.path("type").asText();
                if ("group".equals(type)) {
                    collect(component.path("components"), level);
                } else if (level.has(key(component))) {
                    if ("dynamiclist".equals(type)) {
                        list(component, level);
                    } else if (!component.path("readonly").asBoolean()) {
                        field(component, type, level);
                    }
                }
            }
        }

        private void list(JsonNode component, ObjectNode level) {
            with(level, component, "type", TextNode.valueOf("inga rader"));
            if (level.get(key(component)) instanceof ArrayNode rows && !rows.isEmpty()) {
                collect(component.path("components"), (ObjectNode) rows.get(0));
            }
            if (component.path("properties").path("minRows").asInt() > 0) {
                with(level, component, "required", null);
            }
        }

        private void field(JsonNode component, String type, ObjectNode level) {
            JsonNode validate = component.path("validate");
            boolean isRequired = validate.path("required").asBoolean();
            if (isRequired) {
                with(level, component, "required", null);
            }
            switch (type) {
                case "textfield", "textarea" -> {
                    if (isRequired) {
                        with(level, component, "blank", TextNode.valueOf(INVISIBLE));
                    }
                    String tooLong = "x".repeat(validate.path("maxLength").asInt() + 1);
                    with(level, component, "long", TextNode.valueOf(tooLong));
                    with(level, component, "type", IntNode.valueOf(7));
                }
                case "radio", "select" -> {
                    with(level, component, "option", TextNode.valueOf("finns-inte"));
                    with(level, component, "type", IntNode.valueOf(7));
                }
                case "number" -> {
                    with(level, component, "type", TextNode.valueOf("sju"));
                    with(
                            level,
                            component,
                            "range",
                            IntNode.valueOf(validate.path("min").asInt() - 1));
                }
                case "checkbox" -> with(level, component, "type", TextNode.valueOf("ja"));
                case "taglist" -> {
                    with(
                            level,
                            component,
                            "option",
                            JsonNodeFactory.instance.arrayNode().add("finns-inte"));
                    with(level, component, "type", TextNode.valueOf("en text"));
                }
                case "datetime" -> {
                    with(level, component, "type", TextNode.valueOf("2027-02-30"));
                    for (String far : List.of("0000-01-01", "0202-06-30", "1926-12-31", "2926-12-31", "9999-12-31")) {
                        with(level, component, "range", TextNode.valueOf(far));
                    }
                }
                default -> throw new IllegalStateException("The forms have no " + type + " so far");
            }
        }

        /** @param value null to leave the field out */
        private void with(ObjectNode level, JsonNode component, String kind, JsonNode value) {
            JsonNode before = level.remove(key(component));
            if (value != null) {
                level.set(key(component), value);
            }
            add(kind, label(component), root.deepCopy());
            level.set(key(component), before);
        }

        private static String key(JsonNode component) {
            return component.path(component.has("path") ? "path" : "key").asText();
        }
    }

    private static String label(JsonNode component) {
        return component.has("label")
                ? component.path("label").asText()
                : component.path("dateLabel").asText();
    }

    /** @param label that the refusal must name */
    private record Breach(String kind, String label, ObjectNode sent) {

        @Override
        public String toString() {
            return kind + " of ”" + label + "”";
        }
    }
}
