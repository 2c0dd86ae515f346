package se.trygghetshjulet.engine.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What comes with a form, before the engine takes it apart by what each says that it is. */
record SentVariables(JsonNode variables) {

    /** The kind of a list or a field that the form opened without anything in. */
    private static final String NOTHING = "null";

    /** Small letters, as the engine does not tell them from capitals. Files and Java objects are none of a form's. */
    private static final Set<String> KINDS =
            Set.of("", "string", "boolean", "short", "integer", "long", "double", "number", "json", NOTHING);

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

    /** Whether something has been written where the form opened empty: Tasklist sends it as of the kind that it came with. */
    boolean hadNothing() {
        return StreamSupport.stream(variables.spliterator(), false).anyMatch(SentVariables::isOfNoKind);
    }

    /** The same request with lists as JSON, which the engine would refuse as nothing that is something. */
    byte[] ofKnownKinds(byte[] content) throws IOException {
        ObjectNode request = (ObjectNode) JSON.readTree(content);
        for (JsonNode variable : request.path("variables")) {
            if (isOfNoKind(variable)) {
                ((ObjectNode) variable).put("type", "Json");
            }
        }
        return JSON.writeValueAsBytes(request);
    }

    private static boolean isOfNoKind(JsonNode variable) {
        return NOTHING.equalsIgnoreCase(variable.path("type").asText())
                && variable.path("value").asText().startsWith("[");
    }

    /** @throws com.fasterxml.jackson.core.JsonProcessingException if one says that it is JSON and is not */
    boolean areOfAForm() throws IOException {
        for (JsonNode variable : variables) {
            String kind = variable.path("type").asText("").toLowerCase(Locale.ROOT);
            if (!KINDS.contains(kind)) {
                return false;
            }
            if ((kind.equals("json") || isOfNoKind(variable))
                    && variable.path("value").isTextual()) {
                JSON.readTree(variable.path("value").asText());
            }
        }
        return true;
    }
}
