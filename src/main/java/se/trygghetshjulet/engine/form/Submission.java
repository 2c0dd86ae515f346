package se.trygghetshjulet.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The names that a client sent with the request under way. The engine mixes what is sent into the process's variables;
 * only the request tells which of them came from outside. Without one the product itself calls, and means the form's fields.
 */
public record Submission(Set<String> names) {

    private static final String ATTRIBUTE = Submission.class.getName();

    /** Remembers, for the rest of the request, what the client sent. */
    public static void remember(Collection<String> names) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(ATTRIBUTE, new Submission(Set.copyOf(names)), RequestAttributes.SCOPE_REQUEST);
    }

    static Map<String, JsonNode> valuesIn(VariableScope scope, FormSchema form, ObjectMapper json) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        for (String name : names(scope, form)) {
            values.put(name, toJson(scope.getVariableTyped(name, false), json));
        }
        return values;
    }

    private static Collection<String> names(VariableScope scope, FormSchema form) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object sent = request == null ? null : request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (sent instanceof Submission submission) {
            return submission.names();
        }
        Set<String> fields = form.fields().stream().map(FormSchema.Field::key).collect(Collectors.toSet());
        return scope.getVariableNames().stream().filter(fields::contains).toList();
    }

    private static JsonNode toJson(TypedValue value, ObjectMapper json) {
        if (value instanceof JsonValue spin) {
            return parse(spin.getValueSerialized(), json);
        }
        if (value == null || value instanceof SerializableValue || value.getValue() instanceof byte[]) {
            return JsonNodeFactory.instance.pojoNode(value);
        }
        return json.valueToTree(value.getValue());
    }

    private static JsonNode parse(String text, ObjectMapper json) {
        try {
            return text == null ? JsonNodeFactory.instance.nullNode() : json.readTree(text);
        } catch (JsonProcessingException e) {
            return JsonNodeFactory.instance.pojoNode(text);
        }
    }
}
