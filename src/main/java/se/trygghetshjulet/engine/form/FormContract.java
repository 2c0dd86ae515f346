package se.trygghetshjulet.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormBreach.Finding;
import se.trygghetshjulet.engine.form.FormSchema.Field;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.text.Blank;

/**
 * Holds what was sent against the form it was sent for, since the engine stores whatever a client sends: required,
 * type, length, range, pattern, options, rows, hidden and read-only fields, unknown names.
 */
class FormContract {

    /** Holds where a list does not say how many rows it may have. */
    private static final int MOST_ROWS = 200;

    private final HideCondition hideCondition = new HideCondition();
    private final Clock clock;

    FormContract(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param sent values by name as JSON
     * @param prefill what the form was opened with, as JSON
     * @throws FormBreach with every fault that was found
     */
    void check(FormSchema form, Map<String, JsonNode> sent, Map<String, JsonNode> prefill) {
        check(form, sent, prefill, true);
    }

    /** As {@link #check} for somebody who goes on writing: texts and rows may be missing. */
    void checkUnfinished(FormSchema form, Map<String, JsonNode> sent, Map<String, JsonNode> prefill) {
        check(form, sent, prefill, false);
    }

    private void check(FormSchema form, Map<String, JsonNode> sent, Map<String, JsonNode> prefill, boolean isDone) {
        List<Finding> findings = new ArrayList<>();
        new Check(prefill, known(form, sent, prefill), isDone, findings).level(form.fields(), sent, prefill, "");
        if (!findings.isEmpty()) {
            throw new FormBreach(findings);
        }
    }

    /** What a hide condition knows by name: what was sent, and what the form only shows. */
    private static Map<String, JsonNode> known(
            FormSchema form, Map<String, JsonNode> sent, Map<String, JsonNode> prefill) {
        Map<String, JsonNode> known = new HashMap<>(prefill);
        form.fields().forEach(field -> known.remove(field.key()));
        known.putAll(sent);
        return known;
    }

    /** A browser turns line breaks in a text field into blanks. */
    private static boolean sameToTheEye(JsonNode sent, JsonNode given) {
        return sent != null
                && given != null
                && (sent.equals(given)
                        || sent.isTextual()
                                && given.isTextual()
                                && oneLine(sent).equals(oneLine(given)));
    }

    private static String oneLine(JsonNode text) {
        return Blank.strip(text.asText().replaceAll("\\s+", " "));
    }

    static boolean isEmpty(JsonNode value) {
        return value == null
                || value.isNull()
                || value.isMissingNode()
                || value.isTextual() && Blank.is(value.asText())
                || value.isArray() && value.isEmpty();
    }

    private final class Check {

        private final Map<String, JsonNode> prefill;
        private final Map<String, JsonNode> root;
        private final boolean isDone;
        private final List<Finding> findings;
        private final LocalDate today = LocalDate.now(clock.withZone(Municipality.ZONE));

        Check(Map<String, JsonNode> prefill, Map<String, JsonNode> root, boolean isDone, List<Finding> findings) {
            this.isDone = isDone;
            this.prefill = prefill;
            this.root = root;
            this.findings = findings;
        }

        /** @param given what this level was opened with; null for a row that the person added */
        void level(List<Field> fields, Map<String, JsonNode> values, Map<String, JsonNode> given, String path) {
            Set<String> unknown = new HashSet<>(values.keySet());
            for (Field field : fields) {
                unknown.remove(field.key());
                field(field, values, given, path + field.key());
            }
            unknown.stream()
                    .sorted()
                    .forEach(name ->
                            fault(path + name, "Fältet finns inte i formuläret. Ladda om sidan och försök igen."));
        }

        private void field(Field field, Map<String, JsonNode> values, Map<String, JsonNode> given, String path) {
            JsonNode value = values.get(field.key());
            if (hideCondition.hides(field, root, values)) {
                if (!field.isEmpty(value)) {
                    fault(path, "Fältet är dolt med de val som gjorts och ska inte fyllas i. Töm det.");
                }
            } else if (field.isReadOnly()) {
                readOnly(field, value, given, path);
            } else if (field.isList()) {
                list(field, value, given, path);
            } else if (!field.isEmpty(value)) {
                FieldValue.fault(field, value, prefill, today).ifPresent(reason -> fault(path, reason));
            } else if (field.isRequired() && (isDone || !field.isText())) {
                fault(path, "Fältet måste fyllas i.");
            }
        }

        private void readOnly(Field field, JsonNode value, Map<String, JsonNode> given, String path) {
            JsonNode before = given == null ? null : given.get(field.key());
            boolean notSent = field.isEmpty(value) && (isEmpty(before) || field.isDisabled());
            if (!notSent && !sameToTheEye(value, before)) {
                fault(path, "Fältet kan inte ändras. Ladda om sidan och försök igen.");
            }
        }

        private void list(Field field, JsonNode value, Map<String, JsonNode> given, String path) {
            JsonNode givenRows = given == null ? null : given.get(field.key());
            if (!isEmpty(value) && !value.isArray()) {
                fault(path, "Fyll i listan rad för rad.");
                return;
            }
            int rows = isEmpty(value) ? 0 : value.size();
            int least = isDone ? field.rowLimit("minRows", 0) : 0;
            int most = field.rowLimit("maxRows", MOST_ROWS);
            if (rows < least) {
                fault(path, least == 1 ? "Lägg till minst en rad." : "Lägg till minst " + least + " rader.");
            } else if (rows > most) {
                fault(path, "Listan har " + rows + " rader, högst " + most + " får plats. Ta bort några.");
            } else if (field.hasFixedRows() && rows != (isEmpty(givenRows) ? 0 : givenRows.size())) {
                fault(path, "Rader kan inte läggas till eller tas bort här. Ladda om sidan och försök igen.");
            } else {
                GivenRows rowsBefore = new GivenRows(field, givenRows, prefill);
                for (int row = 0; row < rows; row++) {
                    row(field, value.get(row), rowsBefore.rowFor(row, value.get(row)), path + "[" + row + "]");
                }
            }
        }

        private void row(Field list, JsonNode row, Map<String, JsonNode> given, String path) {
            if (row.isObject()) {
                level(list.columns(), members(row), given, path + ".");
            } else {
                fault(path, "Fyll i raden i formuläret.");
            }
        }

        private void fault(String path, String reason) {
            findings.add(new Finding(path, reason));
        }
    }

    /**
     * The row that a sent row was opened as: by place where rows are fixed, by its key where it has one, wherever it stood,
     * and by its read-only values elsewhere.
     */
    private record GivenRows(Field list, JsonNode rows, Map<String, JsonNode> prefill) {

        Map<String, JsonNode> rowFor(int place, JsonNode sent) {
            if (list.hasFixedRows()) {
                return isEmpty(rows) ? null : members(rows.get(place));
            }
            Optional<Field> key = list.columns().stream().filter(Field::isKept).findFirst();
            if (key.isPresent()) {
                JsonNode value = sent.path(key.get().key());
                return isEmpty(value)
                        ? null
                        : anywhere(members(prefill), key.get().key(), value);
            }
            if (isEmpty(rows)) {
                return null;
            }
            List<Field> identity =
                    list.columns().stream().filter(Field::isReadOnly).toList();
            for (JsonNode row : rows) {
                if (!identity.isEmpty()
                        && identity.stream()
                                .allMatch(field -> !isEmpty(row.get(field.key()))
                                        && !isEmpty(sent.get(field.key()))
                                        && sameToTheEye(sent.get(field.key()), row.get(field.key())))) {
                    return members(row);
                }
            }
            return null;
        }

        private Map<String, JsonNode> anywhere(JsonNode within, String key, JsonNode value) {
            for (JsonNode row : within.path(list.key())) {
                if (value.equals(row.get(key))) {
                    return members(row);
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
    }

    private static JsonNode members(Map<String, JsonNode> values) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        values.forEach(object::set);
        return object;
    }

    static Map<String, JsonNode> members(JsonNode object) {
        Map<String, JsonNode> members = new HashMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }
}
