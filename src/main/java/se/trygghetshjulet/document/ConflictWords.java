package se.trygghetshjulet.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.trygghetshjulet.document.difference.Conflict;
import se.trygghetshjulet.document.difference.RowId;
import se.trygghetshjulet.engine.FormBreach;

/**
 * What somebody is told whose text meets another's, at the field that it is about.
 *
 * @param who has written it meanwhile
 * @param at when, Swedish time
 */
record ConflictWords(String who, LocalTime at) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    /** Fields by which a row is known in every form, the first that it has. */
    private static final List<String> NAMES = List.of("name", "description", "text", "place");

    /** @param form what it shows with the person's own text */
    List<FormBreach.Finding> of(List<Conflict> conflicts, Map<String, Object> form) {
        JsonNode shown = JSON.valueToTree(form);
        return conflicts.stream()
                .map(conflict -> new FormBreach.Finding(path(conflict, shown), words(conflict)))
                .toList();
    }

    private String words(Conflict conflict) {
        String wrote = who + " skrev här samtidigt, klockan " + CLOCK.format(at);
        if (conflict.field() == null) {
            return conflict.mine() == null
                    ? wrote
                            + ", i en rad som du tog bort. Raden står här igen. Ta bort den en gång till om den ska bort."
                    : who + " tog bort raden medan du skrev i den. Din text står kvar. Ta bort raden om den ska bort.";
        }
        return wrote + ": ”" + text(conflict.theirs())
                + "”. Din egen text står kvar i fältet. Ändra den om du vill, och" + " skicka in igen.";
    }

    private static String text(JsonNode said) {
        return said == null || said.isNull() ? "" : said.asText();
    }

    private static String path(Conflict conflict, JsonNode shown) {
        if (conflict.row().equals(RowId.CONTENT)) {
            return conflict.field();
        }
        return Stream.of("", "Kommun", "Polis")
                .map(column -> find(
                        shown, conflict.row().list() + column, conflict.row().key(), ""))
                .flatMap(Optional::stream)
                .findFirst()
                .map(found -> found.path() + "." + field(conflict, found.row()))
                .orElseGet(() -> shown.fieldNames().next());
    }

    private static String field(Conflict conflict, JsonNode row) {
        if (conflict.field() != null && row.has(conflict.field())) {
            return conflict.field();
        }
        return NAMES.stream().filter(row::has).findFirst().orElse("key");
    }

    private static Optional<Found> find(JsonNode within, String list, String key, String path) {
        for (Map.Entry<String, JsonNode> member : within.properties()) {
            JsonNode rows = member.getValue();
            for (int place = 0; rows.isArray() && place < rows.size(); place++) {
                JsonNode row = rows.get(place);
                String here = path + member.getKey() + "[" + place + "]";
                if (member.getKey().equals(list) && key.equals(row.path("key").asText())) {
                    return Optional.of(new Found(here, row));
                }
                Optional<Found> deeper = find(row, list, key, here + ".");
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return Optional.empty();
    }

    private record Found(String path, JsonNode row) {}
}
