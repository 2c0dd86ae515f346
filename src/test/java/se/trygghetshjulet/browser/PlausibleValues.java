package se.trygghetshjulet.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something for everything that a form can show: each field, each place in its texts, each list with two rows. */
final class PlausibleValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern PLACE = Pattern.compile(
            "\\{\\{(?:#(?<kind>loop|if) )?(?:count\\()?(?<name>[\\w.]+)[^}]*}}|\\{\\{/(?<end>loop|if)}}");
    private static final int ROWS = 2;

    private PlausibleValues() {}

    static ObjectNode of(JsonNode form) {
        ObjectNode values = JSON.objectNode();
        fill(form.path("components"), values);
        return values;
    }

    private static void fill(JsonNode components, ObjectNode values) {
        for (JsonNode component : components) {
            String key = component.path("key").asText();
            switch (component.path("type").asText()) {
                case "html" -> shown(component.path("content").asText(), values);
                case "text" -> shown(component.path("text").asText(), values);
                case "group" -> fill(component.path("components"), values);
                case "dynamiclist" ->
                    rows(component, values.putArray(component.path("path").asText()));
                case "number" -> values.put(key, 3);
                case "datetime" -> values.put(key, "2027-01-31");
                case "checkbox" -> values.put(key, true);
                case "radio", "select" -> choose(component, key, values);
                case "textfield", "textarea" ->
                    values.put(key, "Fler vuxna vid Resecentrum, till exempel nattvandrare, senast 31 januari 2027.");
                default -> {}
            }
        }
    }

    private static void rows(JsonNode list, ArrayNode rows) {
        for (int row = 0; row < ROWS; row++) {
            fill(list.path("components"), rows.addObject());
        }
    }

    private static void choose(JsonNode component, String key, ObjectNode values) {
        if (component.has("valuesKey")) {
            values.putArray(component.path("valuesKey").asText())
                    .addObject()
                    .put("label", "Måndag 7 december 2026")
                    .put("value", "val");
            values.put(key, "val");
        } else {
            values.set(key, component.at("/values/0/value"));
        }
    }

    /** What the template of a text asks for. */
    private static void shown(String template, ObjectNode values) {
        Deque<ObjectNode> places = new ArrayDeque<>();
        places.push(values);
        for (Matcher place = PLACE.matcher(template); place.find(); ) {
            if ("loop".equals(place.group("end"))) {
                places.pop();
            } else if (place.group("name") != null) {
                String[] path = place.group("name").split("\\.");
                ObjectNode holder = places.peek();
                if (path.length == 2) {
                    holder = holder.withObjectProperty(path[0]);
                }
                String name = path[path.length - 1];
                if ("loop".equals(place.group("kind"))) {
                    ArrayNode rows = holder.withArrayProperty(name);
                    places.push(rows.isEmpty() ? rows.addObject() : (ObjectNode) rows.get(0));
                } else if (!place.group().contains("count(") && !holder.has(name)) {
                    holder.set(name, "span".equals(name) ? JSON.numberNode(1) : JSON.textNode("Resecentrum 2027"));
                }
            }
        }
    }
}
