package se.trygghetshjulet.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The API as it describes itself, to hold answers against; what it does not tell of may not be answered. */
public final class OpenDescription {

    private final JsonNode description;

    public OpenDescription(JsonNode description) {
        this.description = description;
    }

    SortedSet<String> paths() {
        SortedSet<String> paths = new TreeSet<>();
        description.path("paths").fieldNames().forEachRemaining(paths::add);
        return paths;
    }

    /** Why an answer is not what is described; nothing where it is. */
    public List<String> faults(String path, String status, String type, String body) {
        JsonNode answer = description
                .path("paths")
                .path(path)
                .path("get")
                .path("responses")
                .path(status);
        if (answer.has("$ref")) {
            answer = description.at(answer.get("$ref").asText().substring(1));
        }
        JsonNode content = answer.path("content").path(type);
        if (content.isMissingNode()) {
            return List.of(path + " " + status + " " + type + " is not described");
        }
        ObjectNode schema = (ObjectNode) content.path("schema").deepCopy();
        schema.set("components", strict());
        return registry().getSchema(schema.toString(), InputFormat.JSON).validate(body, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
    }

    private JsonNode strict() {
        JsonNode components = description.path("components").deepCopy();
        components.path("schemas").forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
        return components;
    }
}
