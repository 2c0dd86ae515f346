package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.text.Blank;

/** What somebody typed, on its way into a profile; what is no number stays as it is, so that the reader of profiles says so. */
final class Typed {

    private static final Pattern ADDRESS = Pattern.compile("(.*?)\\s*<([^<>]*)>");

    private Typed() {}

    static String text(String typed) {
        return Blank.strip(Objects.requireNonNullElse(typed, ""));
    }

    static boolean isNumber(String typed) {
        return typed.matches("\\d{1,4}");
    }

    /** Nothing typed is nothing said. */
    static void put(ObjectNode into, String field, String typed) {
        String text = text(typed);
        if (text.isEmpty()) {
            into.remove(field);
        } else {
            into.put(field, text);
        }
    }

    static void putNumber(ObjectNode into, String field, String typed) {
        String text = text(typed);
        if (text.matches("\\d{1,9}")) {
            into.put(field, Integer.parseInt(text));
        } else {
            put(into, field, text);
        }
    }

    static void addNumber(ArrayNode into, String typed) {
        if (isNumber(typed)) {
            into.add(Integer.parseInt(typed));
        } else {
            into.add(typed);
        }
    }

    /** "Region Mitt <registrator@region.example>": a name, and an address if there is one. */
    static void putAddressed(ObjectNode into, String typed) {
        Matcher addressed = ADDRESS.matcher(typed);
        if (addressed.matches()) {
            into.put("name", addressed.group(1)).put("email", text(addressed.group(2)));
        } else {
            into.put("name", typed);
        }
    }

    /** Names one by one, or those of rows that have one, a line each. */
    static String names(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.isTextual() ? row.asText() : row.path("name").asText())
                .collect(Collectors.joining("\n"));
    }

    /** Rows with a name a line and an id for each: those that have been there keep theirs. */
    static void putNamed(ArrayNode into, JsonNode known, String typed, int longestId) {
        lines(typed)
                .forEach(name ->
                        into.addObject().put("id", idOf(known, name, longestId)).put("name", name));
    }

    /** The id of the row that has a name, or a new one for it. */
    static String idOf(JsonNode known, String name, int longestId) {
        return named(known, name).map(one -> one.path("id").asText()).orElseGet(() -> id(name, longestId));
    }

    /** By its title or its id; what is neither stays as it is, so that the reader says which there are. */
    static String role(String typed) {
        return Arrays.stream(Role.values())
                .filter(role -> role.title().equalsIgnoreCase(typed))
                .map(Role::id)
                .findFirst()
                .orElse(typed);
    }

    /** The row that has a name, as the profile that was begun from has it. */
    static Optional<JsonNode> named(JsonNode rows, String name) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("name").asText().equals(name))
                .findFirst();
    }

    static Stream<String> lines(String typed) {
        return text(typed).lines().map(Typed::text).filter(line -> !line.isEmpty());
    }

    /** The parts of a line between upright strokes; those that are left out are empty. */
    static List<String> parts(String line, int count) {
        String[] parts = Arrays.copyOf(line.split("\\|", count), count);
        return Arrays.stream(parts).map(Typed::text).toList();
    }

    /** An id for a name: "Enkät på webben" becomes enkat-pa-webben. */
    static String id(String name, int longest) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        return plain.length() <= longest ? plain : plain.substring(0, longest).replaceAll("-+$", "");
    }
}
