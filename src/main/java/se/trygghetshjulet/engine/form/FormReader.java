package se.trygghetshjulet.engine.form;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.text.Blank;

/** Reads what a form sent as its stage wants it. */
@Component
class FormReader {

    private final ObjectMapper json;

    FormReader(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    <T> T read(Map<String, JsonNode> sent, Class<T> type) {
        return json.convertValue(tidy(json.valueToTree(sent)), type);
    }

    /** Empty texts mean nothing, and blanks around a text are slips of the hand. */
    private static JsonNode tidy(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode tidied = object.objectNode();
            object.properties().forEach(member -> tidied.set(member.getKey(), tidy(member.getValue())));
            return tidied;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode tidied = array.arrayNode();
            array.forEach(element -> tidied.add(tidy(element)));
            return tidied;
        }
        if (node.isTextual()) {
            String text = Blank.strip(node.asText());
            return text.isEmpty() ? NullNode.getInstance() : TextNode.valueOf(text);
        }
        return node;
    }
}
