package se.trygghetshjulet.document.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A content as its rows. Every element of a list that has a {@code key} is a row; a row is known by the list's name and
 * its key, so that it is the same row when it stands in another list of that name.
 *
 * @param rows in the order of the content, the content itself first
 */
public record RowTree(Map<RowId, Row> rows) {

    private static final String KEY = "key";

    /** @throws IllegalArgumentException if two rows of lists of one name have the same key */
    public static RowTree of(JsonNode content) {
        Map<RowId, Row> rows = new LinkedHashMap<>();
        collect(RowId.CONTENT, null, content, rows);
        return new RowTree(rows);
    }

    private static void collect(RowId id, RowId parent, JsonNode object, Map<RowId, Row> rows) {
        Map<String, JsonNode> fields = new TreeMap<>();
        if (rows.put(id, new Row(id, parent, fields)) != null) {
            throw new IllegalArgumentException("two rows are " + id);
        }
        object.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (isRows(value)) {
                fields.put(member.getKey(), JsonNodeFactory.instance.arrayNode());
                value.forEach(
                        row -> collect(new RowId(member.getKey(), row.path(KEY).asText()), id, row, rows));
            } else {
                fields.put(member.getKey(), value);
            }
        });
    }

    private static boolean isRows(JsonNode value) {
        return value.isArray()
                && value.valueStream().allMatch(row -> row.path(KEY).isTextual());
    }

    /** The content that has these rows. */
    public JsonNode toJson() {
        return object(rows.get(RowId.CONTENT), children());
    }

    /** Keys of the rows of each list, by the row that has the list and the list's name, in their order. */
    Map<RowId, Map<String, List<String>>> sequences() {
        Map<RowId, Map<String, List<String>>> sequences = new LinkedHashMap<>();
        children()
                .forEach((parent, children) -> children.forEach(child -> sequences
                        .computeIfAbsent(parent, any -> new TreeMap<>())
                        .computeIfAbsent(child.id().list(), any -> new ArrayList<>())
                        .add(child.id().key())));
        return sequences;
    }

    private Map<RowId, List<Row>> children() {
        Map<RowId, List<Row>> children = new LinkedHashMap<>();
        for (Row row : rows.values()) {
            if (row.parent() != null) {
                children.computeIfAbsent(row.parent(), any -> new ArrayList<>()).add(row);
            }
        }
        return children;
    }

    private static ObjectNode object(Row row, Map<RowId, List<Row>> children) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        row.fields().forEach((name, value) -> object.set(name, value.deepCopy()));
        for (Row child : children.getOrDefault(row.id(), List.of())) {
            object.withArray(child.id().list()).add(object(child, children));
        }
        return object;
    }
}
