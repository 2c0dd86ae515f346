package se.trygghetshjulet.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.PlanTable.Field;

/**
 * Cuts a form to the municipality when it is deployed: a component that names a column of the plan stays only where the
 * municipality has that column, and bears its name there. What the form says in {@code properties}:
 *
 * <ul>
 *   <li>{@code column}: the component is left out without this column
 *   <li>{@code columnLabel}: its label is the column's name, where the column is there
 *   <li>{@code diary}: a number of the municipality's diary, with its pattern, example and help, the last in the place of
 *       {@code {{diaryHelp}}}
 *   <li>{@code scale}: a figure on the scale on which areas are weighed, up to its highest
 *   <li>{@code term}: {@code plan-end} is left out where plans hold until further notice, {@code per-capsulam} where every
 *       body decides at meetings
 *   <li>{@code parties}: its choices are the municipality's parties, as {@link FormParties} says
 * </ul>
 */
@Component
public class FormTailor {

    private final ObjectMapper json;

    public FormTailor(ObjectMapper json) {
        this.json = json;
    }

    /** @param form content of a {@code .form} file */
    public String tailor(String form, FormShape shape) {
        try {
            JsonNode schema = json.readTree(form);
            cut(schema.path("components"), shape);
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a form is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static void cut(JsonNode components, FormShape shape) {
        if (components instanceof ArrayNode list) {
            Map<String, Integer> freed = new HashMap<>();
            for (Iterator<JsonNode> each = list.elements(); each.hasNext(); ) {
                ObjectNode component = (ObjectNode) each.next();
                if (belongs(component.path("properties"), shape)) {
                    label(component, shape);
                    number(component, shape);
                    shape.parties().choices(component);
                    scale(component, shape);
                    cut(component.path("components"), shape);
                } else {
                    JsonNode layout = component.path("layout");
                    if (layout.has("row")) {
                        freed.merge(
                                layout.path("row").asText(),
                                layout.path("columns").asInt(),
                                Integer::sum);
                    }
                    each.remove();
                }
            }
            freed.forEach((row, columns) -> widenLast(list, row, columns));
        }
    }

    /** What stands last in a row takes the room of those that were left out. */
    private static void widenLast(ArrayNode components, String row, int columns) {
        for (int place = components.size() - 1; place >= 0; place--) {
            JsonNode layout = components.get(place).path("layout");
            if (layout.path("row").asText().equals(row)) {
                ((ObjectNode) layout).put("columns", layout.path("columns").asInt() + columns);
                return;
            }
        }
    }

    private static boolean belongs(JsonNode properties, FormShape shape) {
        boolean hasColumn = !properties.has("column")
                || shape.columns()
                        .containsKey(Field.of(properties.path("column").asText()));
        boolean hasTerm = switch (properties.path("term").asText()) {
            case "plan-end" -> shape.isPlanEnding();
            case "per-capsulam" -> shape.isPerCapsulam();
            default -> true;
        };
        return hasColumn && hasTerm;
    }

    private static void label(ObjectNode component, FormShape shape) {
        JsonNode column = component.path("properties").path("columnLabel");
        String own = column.isMissingNode() ? null : shape.columns().get(Field.of(column.asText()));
        if (own != null) {
            component.put("label", own);
        }
    }

    private static void scale(ObjectNode component, FormShape shape) {
        if (component.path("properties").has("scale") && shape.priorityScale() != null) {
            component.put("label", component.path("label").asText() + " (1–" + shape.priorityScale() + ")");
            component.withObjectProperty("validate").put("max", shape.priorityScale());
        }
    }

    private static void number(ObjectNode component, FormShape shape) {
        if (component.path("properties") instanceof ObjectNode properties && properties.has("diary")) {
            component.put(
                    "description", component.path("description").asText().replace("{{diaryHelp}}", shape.diaryHelp()));
            component.withObjectProperty("validate").put("pattern", shape.diaryPattern());
            properties.put("example", shape.diaryExample());
        }
    }
}
