package se.trygghetshjulet.engine.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What comes with a form, before the engine takes it apart by what each says that it is. */
record SentVariables(JsonNode variables) {

    /** Small letters, as the engine does not tell them from capitals. Files and Java objects are none of a form's. */
    private static final Set<String> KINDS =
            Set.of("", "string", "boolean", "short", "integer", "long", "double", "number", "json", "null");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws com.fasterxml.jackson.core.JsonProcessingException if it is no JSON */
    static SentVariables of(byte[] content) throws IOException {
        return new SentVariables(
                content.length == 0
                        ? MissingNode.getInstance()
                        : JSON.readTree(content).path("variables"));
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        variables.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** @throws com.fasterxml.jackson.core.JsonProcessingException if one says that it is JSON and is not */
    boolean areOfAForm() throws IOException {
        for (JsonNode variable : variables) {
            String kind = variable.path("type").asText("").toLowerCase(Locale.ROOT);
            if (!KINDS.contains(kind)) {
                return false;
            }
            if (kind.equals("json") && variable.path("value").isTextual()) {
                JSON.readTree(variable.path("value").asText());
            }
        }
        return true;
    }
}
