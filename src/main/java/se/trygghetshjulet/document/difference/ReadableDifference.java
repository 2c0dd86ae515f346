package se.trygghetshjulet.document.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.trygghetshjulet.document.difference.RowChange.Kind;

/**
 * What one content does to another, row by row and word by word, in words to read.
 *
 * @param rows in the order of the later content, and then those that are gone
 * @param reordered whether rows that say the same stand in another order
 */
public record ReadableDifference(List<ChangedRow> rows, boolean reordered) {

    /** Fields that name a row, the first that it has. */
    private static final List<String> NAMING =
            List.of("name", "description", "text", "analysis", "place", "indicator", "number");

    private static final int NAME_LENGTH = 80;

    /**
     * @param kind what became of the row
     * @param row what such a row is called: "Åtgärd"
     * @param name what this one is called, in the later content where it stands there
     * @param from name of the row that it stood under, and to of the one that it stands under; null if it has not moved
     */
    public record ChangedRow(Kind kind, String row, String name, String from, String to, List<ChangedField> fields) {}

    /** @param name the municipality's own */
    public record ChangedField(String name, List<WordDiff.Part> parts) {

        public String before() {
            return text(WordDiff.Mark.ADDED);
        }

        public String after() {
            return text(WordDiff.Mark.REMOVED);
        }

        private String text(WordDiff.Mark without) {
            StringBuilder text = new StringBuilder();
            parts.stream().filter(part -> part.mark() != without).forEach(part -> text.append(part.text()));
            return text.toString();
        }
    }

    public static ReadableDifference between(JsonNode before, JsonNode after, FieldNames names) {
        Difference difference = Difference.between(before, after);
        RowTree old = RowTree.of(before);
        RowTree now = RowTree.of(after);
        List<ChangedRow> rows = new ArrayList<>();
        for (RowChange change : difference.changes()) {
            Row shown = change.after() == null ? change.before() : change.after();
            String list = change.id().list();
            boolean moved = change.kind() == Kind.MOVED;
            List<ChangedField> fields = change.fields().stream()
                    .filter(field -> !"key".equals(field))
                    .flatMap(field -> changed(change, field, names))
                    .toList();
            if (moved || !fields.isEmpty()) {
                rows.add(new ChangedRow(
                        change.kind(),
                        names.row(list),
                        name(shown),
                        moved ? name(old.rows().get(change.before().parent())) : null,
                        moved ? name(now.rows().get(change.after().parent())) : null,
                        fields));
            }
        }
        return new ReadableDifference(rows, !difference.orders().isEmpty());
    }

    public boolean isEmpty() {
        return rows.isEmpty() && !reordered;
    }

    private static Stream<ChangedField> changed(RowChange change, String field, FieldNames names) {
        String before = text(change.before(), field, names);
        String after = text(change.after(), field, names);
        return before.equals(after)
                ? Stream.empty()
                : Stream.of(new ChangedField(names.field(change.id().list(), field), WordDiff.between(before, after)));
    }

    private static String text(Row row, String field, FieldNames names) {
        JsonNode value = row == null ? null : row.fields().get(field);
        if (value == null || value.isNull() || value.isContainerNode() && value.isEmpty()) {
            return "";
        }
        return value.isBoolean() ? value.asBoolean() ? "Ja" : "Nej" : names.value(field, value.asText());
    }

    private static String name(Row row) {
        return NAMING.stream()
                .map(field -> row.fields().get(field))
                .filter(value ->
                        value != null && !value.isNull() && !value.asText().isBlank())
                .map(JsonNode::asText)
                .map(text -> text.length() > NAME_LENGTH
                        ? text.substring(0, NAME_LENGTH - 1).strip() + "…"
                        : text)
                .findFirst()
                .orElse("");
    }
}
