package se.trygghetshjulet.document.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.trygghetshjulet.document.difference.RowChange.Kind;

/**
 * What one content does to another, row by row and word by word, in words to read.
 *
 * @param rows in the order of the later content, and then those that are gone
 * @param kept how many rows say and stand the same
 * @param reordered whether rows that say the same stand in another order
 */
public record ReadableDifference(List<ChangedRow> rows, int kept, boolean reordered) {

    /** Lists that say why rows of others have become what they are: each has the key of such a row and a reason. */
    private static final Set<String> REASONS = Set.of("priorities", "reasons");

    /** Fields that name a row, the first that it has. */
    private static final List<String> NAMING =
            List.of("name", "description", "text", "analysis", "place", "indicator", "number");

    private static final int NAME_LENGTH = 80;

    /**
     * @param kind what became of the row
     * @param row what such a row is called: "Åtgärd"
     * @param name what this one is called, in the later content where it stands there
     * @param reason why, in words of those who wrote the later content; null if they gave none
     * @param from name of the row that it stood under, and to of the one that it stands under; null if it has not moved
     */
    public record ChangedRow(
            Kind kind, String row, String name, String reason, String from, String to, List<ChangedField> fields) {

        /** "Ny", as it stands on pages and in letters. */
        public String word() {
            return switch (kind) {
                case NEW -> "Ny";
                case DROPPED -> "Utgår";
                case MOVED -> "Flyttad";
                case CHANGED -> "Ändrad";
            };
        }

        /** In one line: "Ändrad åtgärd: Trygghetsvandring (När, Ansvarig). Skäl: …" */
        String line() {
            String what = row.toLowerCase(Locale.ROOT) + (name.isEmpty() ? "" : ": ”" + name + "”");
            String how = switch (kind) {
                case CHANGED -> " (" + fields.stream().map(ChangedField::name).collect(Collectors.joining(", ")) + ")";
                case MOVED -> " från ”" + from + "” till ”" + to + "”";
                case NEW, DROPPED -> "";
            };
            return word() + " " + what + how + (reason == null ? "" : ". Skäl: " + reason);
        }
    }

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
        Map<String, String> reasons = reasons(after);
        List<ChangedRow> rows = new ArrayList<>();
        List<RowChange> changes = difference.changes().stream()
                .filter(change -> !REASONS.contains(change.id().list()))
                .toList();
        for (RowChange change : changes) {
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
                        reasons.get(change.id().key()),
                        moved ? name(old.rows().get(change.before().parent())) : null,
                        moved ? name(now.rows().get(change.after().parent())) : null,
                        fields));
            }
        }
        long changed = changes.stream()
                .filter(change -> change.after() != null && !RowId.CONTENT.equals(change.id()))
                .count();
        long all = now.rows().keySet().stream()
                .filter(row -> !RowId.CONTENT.equals(row) && !REASONS.contains(row.list()))
                .count();
        return new ReadableDifference(
                rows,
                (int) (all - changed),
                difference.orders().stream().anyMatch(order -> !REASONS.contains(order.list())));
    }

    private static Map<String, String> reasons(JsonNode content) {
        Map<String, String> reasons = new HashMap<>();
        REASONS.forEach(list -> content.path(list).forEach(row -> {
            String reason = row.path("reason").asText("").strip();
            if (!reason.isEmpty()) {
                reasons.put(row.path("key").asText(), reason);
            }
        }));
        return reasons;
    }

    /**
     * All in lines, for a letter or a report.
     *
     * @param length of the text at most; rows that do not fit are counted
     */
    public String text(int length) {
        if (isEmpty()) {
            return "– Ingenting har ändrats.";
        }
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            String line = (row == 0 ? "– " : "\n– ") + rows.get(row).line();
            String rest = "\n– och " + (rows.size() - row) + " ändringar till";
            if (text.length() + line.length() + rest.length() > length) {
                return text.append(rest).toString().strip();
            }
            text.append(line);
        }
        if (rows.isEmpty()) {
            text.append("– Rader står i en annan ordning");
        }
        return text.toString();
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
