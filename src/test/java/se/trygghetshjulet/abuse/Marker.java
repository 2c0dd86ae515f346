package se.trygghetshjulet.abuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * What somebody writes who hopes that it is more than text: the start of a formula, an element, an expression of each
 * language that the product knows. All of it is harmless: whoever evaluates it says a number that nobody has written.
 */
final class Marker {

    /** The product of two primes: stands nowhere unless somebody has multiplied. */
    static final String PRODUCT = "829348951";

    private static final String TIMES = "7919*104729";

    /** Begins as a formula does; the element is left open, as what stands between such brackets is taken for a placeholder. */
    static final String TEXT = "=" + TIMES + " <img src=markt \"'& ${" + TIMES + "} #{" + TIMES + "} {{" + TIMES + "}}";

    /** More than a placeholder is long. */
    private static final String LONG = "markt ".repeat(12);

    /** For what is written on several lines: the second would be a header of its own in a letter. */
    static final String LINES = TEXT + "\r\nX-Markt: ja\r\n=" + TIMES + "\r\n<img src=markt alt='" + LONG + "'> [["
            + " ".repeat(60) + "${" + TIMES + "}]] [" + LONG + "](javascript:markt)\r\n";

    /** Chosen from a list, an address, a number, or compared with what stands elsewhere. */
    private static final Set<String> NO_FREE_TEXT =
            Set.of("key", "seen", "shown", "number", "email", "address", "diarienummer");

    private int places;

    /** How many texts have been marked. */
    int places() {
        return places;
    }

    /** Puts it before each text that the form lets somebody write. */
    void fill(JsonNode form, ObjectNode values) {
        form.path("components").forEach(component -> mark(component, values));
    }

    private void mark(JsonNode component, ObjectNode values) {
        JsonNode value = values.path(name(component));
        switch (component.path("type").asText()) {
            case "group" -> component.path("components").forEach(inner -> mark(inner, values));
            case "dynamiclist" ->
                value.forEach(row -> component.path("components").forEach(inner -> mark(inner, (ObjectNode) row)));
            case "textfield", "textarea" -> {
                if (value.isTextual() && isFree(component)) {
                    write(component, values, value.asText());
                }
            }
            default -> {}
        }
    }

    private void write(JsonNode component, ObjectNode values, String before) {
        boolean lines = component.path("type").asText().equals("textarea");
        String marked = (lines ? LINES : TEXT + " ") + before;
        if (!before.contains(TIMES)
                && marked.length()
                        <= component.path("validate").path("maxLength").asInt()) {
            values.put(name(component), marked);
            places++;
        }
    }

    private static boolean isFree(JsonNode component) {
        return !component.path("readonly").asBoolean()
                && !component.path("validate").has("pattern")
                && !NO_FREE_TEXT.contains(name(component));
    }

    private static String name(JsonNode component) {
        return component.path(component.has("path") ? "path" : "key").asText();
    }

    /** What no answer says, whatever kind it is. */
    static List<String> never() {
        return List.of(PRODUCT, "829 348 951");
    }
}
