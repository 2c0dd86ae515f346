package se.trygghetshjulet.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import se.trygghetshjulet.engine.form.FormSchema.Field;

/** The FEEL condition under which form-js hides a field and leaves it out of what it sends. */
class HideCondition {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
    private final ObjectMapper json = new ObjectMapper();

    /**
     * @param root all that a condition knows by name
     * @param row the row that the field stands in, which a condition knows as {@code this}, or the root itself
     */
    boolean hides(Field field, Map<String, JsonNode> root, Map<String, JsonNode> row) {
        String condition = field.hideCondition();
        if (condition.isBlank()) {
            return false;
        }
        Map<String, Object> context = new HashMap<>();
        root.forEach((name, value) -> context.put(name, json.convertValue(value, Object.class)));
        context.put("this", json.convertValue(row, Object.class));
        EvaluationResult result = feel.evaluateExpression(condition.replaceFirst("^=", ""), context);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}
