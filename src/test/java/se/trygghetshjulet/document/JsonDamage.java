package se.trygghetshjulet.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** JSON with one member or element taken away, or of another type, as when somebody has written it by hand. */
public final class JsonDamage {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<JsonNode> OTHERS = List.of(
            JSON.nullNode(),
            JSON.textNode(""),
            JSON.textNode("något annat"),
            JSON.numberNode(-1),
            JSON.numberNode(2.5),
            JSON.booleanNode(true),
            JSON.arrayNode(),
            JSON.arrayNode().add(JSON.nullNode()),
            JSON.objectNode(),
            JSON.objectNode().put("okänd", 1));

    private JsonDamage() {}

    /**
     * @param place which of the members and elements, counted round
     * @param kind 0 takes it away, the others put something else there, counted round
     */
    public static String of(String json, int place, int kind) {
        JsonNode tree = CanonicalJson.read(json, JsonNode.class).deepCopy();
        List<Runnable> damages = new ArrayList<>();
        collect(tree, kind % (OTHERS.size() + 1), damages);
        damages.get(place % damages.size()).run();
        return CanonicalJson.write(tree);
    }

    private static void collect(JsonNode node, int kind, List<Runnable> damages) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                damages.add(() -> {
                    if (kind == 0) {
                        object.remove(name);
                    } else {
                        object.set(name, OTHERS.get(kind - 1));
                    }
                });
                collect(object.get(name), kind, damages);
            });
        } else if (node instanceof ArrayNode array) {
            for (int place = 0; place < array.size(); place++) {
                int at = place;
                damages.add(() -> {
                    if (kind == 0) {
                        array.remove(at);
                    } else {
                        array.set(at, OTHERS.get(kind - 1));
                    }
                });
                collect(array.get(place), kind, damages);
            }
        }
    }
}
