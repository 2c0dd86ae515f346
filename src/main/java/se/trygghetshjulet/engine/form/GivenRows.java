package se.trygghetshjulet.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.trygghetshjulet.engine.form.FormSchema.Field;

/**
 * The row that a sent row was opened as: by place where rows are fixed, by its key where it has one, wherever it stood,
 * and by its read-only values elsewhere.
 */
record GivenRows(Field list, JsonNode rows, Map<String, JsonNode> prefill) {

    Map<String, JsonNode> rowFor(int place, JsonNode sent) {
        if (list.hasFixedRows()) {
            return FormContract.isEmpty(rows) ? null : FormContract.members(rows.get(place));
        }
        Optional<Field> key = list.columns().stream().filter(Field::isKept).findFirst();
        if (key.isPresent()) {
            JsonNode value = sent.path(key.get().key());
            return FormContract.isEmpty(value)
                    ? null
                    : anywhere(members(prefill), key.get().key(), value);
        }
        if (FormContract.isEmpty(rows)) {
            return null;
        }
        List<Field> identity = list.columns().stream().filter(Field::isReadOnly).toList();
        for (JsonNode row : rows) {
            if (!identity.isEmpty()
                    && identity.stream()
                            .allMatch(field -> !FormContract.isEmpty(row.get(field.key()))
                                    && !FormContract.isEmpty(sent.get(field.key()))
                                    && FormContract.sameToTheEye(sent.get(field.key()), row.get(field.key())))) {
                return FormContract.members(row);
            }
        }
        return null;
    }

    private Map<String, JsonNode> anywhere(JsonNode within, String key, JsonNode value) {
        for (JsonNode row : within.path(list.key())) {
            if (value.equals(row.get(key))) {
                return FormContract.members(row);
            }
        }
        for (JsonNode deeper : within) {
            Map<String, JsonNode> found = deeper.isContainerNode() ? anywhere(deeper, key, value) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static JsonNode members(Map<String, JsonNode> values) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        values.forEach(object::set);
        return object;
    }
}
