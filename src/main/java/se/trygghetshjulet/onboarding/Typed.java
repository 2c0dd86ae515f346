package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import se.trygghetshjulet.text.Blank;

/** What somebody typed, on its way into a profile; what is no number stays as it is, so that the reader of profiles says so. */
final class Typed {

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
        if (isNumber(text)) {
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
