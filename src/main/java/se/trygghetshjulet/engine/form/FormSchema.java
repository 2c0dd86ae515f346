package se.trygghetshjulet.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The fields of a {@code .form} file as form-js 1.8 writes it; what only shows something is left out. */
record FormSchema(String id, List<Field> fields) {

    private static final Set<String> CONTAINERS = Set.of("group");
    private static final Set<String> PRESENTATION =
            Set.of("text", "html", "table", "image", "separator", "spacer", "button", "expression", "iframe");

    private static final Set<String> SEVERAL = Set.of("dynamiclist", "checklist", "taglist");
    private static final Pattern ROW = Pattern.compile("(.+)\\[(\\d{1,4})]");

    static FormSchema of(JsonNode form) {
        return new FormSchema(form.path("id").asText(), fields(form.path("components")));
    }

    private static List<Field> fields(JsonNode components) {
        List<Field> fields = new ArrayList<>();
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            if (CONTAINERS.contains(type)) {
                fields.addAll(fields(component.path("components")));
            } else if (!PRESENTATION.contains(type)) {
                fields.add(new Field(component, fields(component.path("components"))));
            }
        }
        return fields;
    }

    /**
     * What a person knows a field by, with its row numbers from 1.
     *
     * @param path with row numbers from 0: {@code areas[0].measures[2].owner}
     */
    String labelOf(String path) {
        List<Field> level = fields;
        Field field = null;
        List<String> rows = new ArrayList<>();
        for (String step : path.split("\\.")) {
            Matcher row = ROW.matcher(step);
            String key = row.matches() ? row.group(1) : step;
            field = level.stream()
                    .filter(candidate -> candidate.key().equals(key))
                    .findFirst()
                    .orElse(null);
            if (field == null) {
                return path;
            }
            if (row.matches()) {
                rows.add(String.valueOf(Integer.parseInt(row.group(2)) + 1));
            }
            level = field.columns();
        }
        return field == null ? path : field.label() + (rows.isEmpty() ? "" : " (rad " + String.join(".", rows) + ")");
    }

    /** One field, or one list with the fields of its rows. */
    record Field(JsonNode component, List<Field> columns) {

        String type() {
            return component.path("type").asText();
        }

        boolean isList() {
            return "dynamiclist".equals(type());
        }

        boolean isText() {
            return Set.of("textfield", "textarea").contains(type());
        }

        String key() {
            return component.path(isList() ? "path" : "key").asText();
        }

        String label() {
            for (String name : List.of("label", "dateLabel", "timeLabel")) {
                String label = component.path(name).asText();
                if (!label.isBlank()) {
                    return label;
                }
            }
            return key();
        }

        boolean isRequired() {
            return rule("required").asBoolean();
        }

        boolean isReadOnly() {
            return component.path("readonly").asBoolean() || isDisabled();
        }

        /** Read-only as well, and form-js does not send it back. */
        boolean isDisabled() {
            return component.path("disabled").asBoolean();
        }

        /** A row's key: it goes back as it came, and nobody sees it. */
        boolean isKept() {
            return Boolean.parseBoolean(property("kept"));
        }

        /** Nothing is filled in; an empty list is nothing only where several values may stand. */
        boolean isEmpty(JsonNode value) {
            return FormContract.isEmpty(value) && (value == null || !value.isArray() || SEVERAL.contains(type()));
        }

        JsonNode rule(String name) {
            return component.path("validate").path(name);
        }

        String hideCondition() {
            return component.path("conditional").path("hide").asText("");
        }

        boolean hasFixedRows() {
            return !component.path("allowAddRemove").asBoolean(true);
        }

        /** What the form says of the field beside what form-js knows; empty if nothing. */
        String property(String name) {
            return component.path("properties").path(name).asText("");
        }

        int rowLimit(String name, int standard) {
            return component.path("properties").path(name).asInt(standard);
        }

        /** Static options, or those that the prefill holds under the {@code valuesKey}. */
        List<String> options(Map<String, JsonNode> prefill) {
            JsonNode values = component.has("valuesKey")
                    ? prefill.get(component.path("valuesKey").asText())
                    : component.path("values");
            return values == null
                    ? List.of()
                    : StreamSupport.stream(values.spliterator(), false)
                            .map(option -> option.path("value").asText())
                            .toList();
        }
    }
}
