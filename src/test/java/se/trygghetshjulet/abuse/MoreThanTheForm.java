package se.trygghetshjulet.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A form with more in it than its fields: what the engine, or we, would take for something else. */
final class MoreThanTheForm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> NAMES = List.of(
            "kommun",
            "tenantId",
            "initiator",
            "year",
            "businessKey",
            "source",
            "outcome",
            "nrOfInstances",
            "assignee",
            "execution",
            "task",
            "__proto__",
            "constructor");

    private static final List<String> TYPES = List.of("Object", "File", "Bytes", "Xml", "Json", "finns-inte", "Date");

    private MoreThanTheForm() {}

    /**
     * Each way in which a form is sent, and each in which a case is started, refuses all of it.
     *
     * @param valid what the task's form takes
     */
    static void send(Caller holder, Caller coordinator, String task, String kommun, JsonNode valid) {
        for (ObjectNode more : all(variables(valid))) {
            for (String way : List.of("submit-form", "complete")) {
                Reply reply =
                        holder.send("POST", "/engine-rest/task/" + task + "/" + way, Caller.JSON, more.toString());
                assertThat(reply.status()).as(more + " " + reply.text()).isEqualTo(400);
                assertThat(reply.text()).doesNotContainPattern("[Ee]xception|[a-z]\\.[a-z]+\\.[A-Z]");
            }
            for (String start : List.of("arshjul", "starta-finns-inte", "revidering")) {
                String path = "/engine-rest/process-definition/key/" + start + "/tenant-id/" + kommun + "/submit-form";
                Reply reply = coordinator.send("POST", path, Caller.JSON, more.toString());
                assertThat(reply.status())
                        .as(path + " " + more + " " + reply.text())
                        .isBetween(400, 499);
            }
        }
    }

    private static ObjectNode variables(JsonNode valid) {
        ObjectNode variables = JSON.createObjectNode();
        valid.properties().forEach(field -> {
            JsonNode value = field.getValue();
            variables
                    .putObject(field.getKey())
                    .put("type", value.isContainerNode() ? "Json" : "String")
                    .put("value", value.isTextual() ? value.asText() : value.toString());
        });
        return variables;
    }

    private static List<ObjectNode> all(ObjectNode variables) {
        List<ObjectNode> all = new ArrayList<>();
        for (String name : NAMES) {
            ObjectNode more = variables.deepCopy();
            more.putObject(name).put("value", "provby").put("type", "String");
            all.add(JSON.createObjectNode().set("variables", more));
        }
        for (String type : TYPES) {
            ObjectNode more = variables.deepCopy();
            ObjectNode odd = more.putObject("summary").put("value", "eA==").put("type", type);
            odd.putObject("valueInfo")
                    .put("objectTypeName", "java.util.ArrayList")
                    .put("serializationDataFormat", "application/json")
                    .put("filename", "../x")
                    .put("transient", true);
            all.add(JSON.createObjectNode().set("variables", more));
        }
        return all;
    }
}
