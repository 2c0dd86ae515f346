package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A question to citizens as a line: "Hur trygg är du? | skala | inte alls; helt". */
final class QuestionLine {

    private static final String SCALE = "scale";
    private static final String OPTIONS = "options";
    private static final int LONGEST_ID = 41;

    /** The profile's word by the one that people type. */
    private static final Map<String, String> KINDS =
            Choices.of("ett svar", "choice", "flera svar", "choices", "skala", SCALE, "plats", "place", "text", "text");

    private QuestionLine() {}

    static String of(JsonNode question) {
        String kind = question.path("kind").asText();
        Stream<String> choices = kind.equals(SCALE)
                ? Stream.of(question.path("low").asText(), question.path("high").asText())
                : StreamSupport.stream(question.path(OPTIONS).spliterator(), false)
                        .map(option -> option.path("name").asText());
        String word = KINDS.entrySet().stream()
                .filter(one -> one.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(kind);
        List<String> said = choices.toList();
        return question.path("text").asText() + " | " + word + (said.isEmpty() ? "" : " | " + String.join("; ", said));
    }

    /**
     * @param before the questions of the one that was begun from, whose ids stay
     * @param id of a new one
     */
    static void into(ObjectNode question, String line, JsonNode before, String id) {
        List<String> parts = Typed.parts(line, 3);
        JsonNode known = StreamSupport.stream(before.spliterator(), false)
                .filter(one -> one.path("text").asText().equals(parts.get(0)))
                .findFirst()
                .orElse(question.objectNode());
        String kind = KINDS.getOrDefault(parts.get(1).toLowerCase(Locale.ROOT), parts.get(1));
        List<String> choices = Stream.of(parts.get(2).split(";"))
                .map(Typed::text)
                .filter(choice -> !choice.isEmpty())
                .toList();
        question.put("id", known.path("id").asText(id));
        Typed.put(question, "text", parts.get(0));
        Typed.put(question, "kind", kind);
        if (kind.equals(SCALE)) {
            Typed.put(question, "low", choices.isEmpty() ? "" : choices.get(0));
            Typed.put(question, "high", choices.size() < 2 ? "" : choices.get(choices.size() - 1));
        } else if (!choices.isEmpty()) {
            ArrayNode options = question.putArray(OPTIONS);
            choices.forEach(choice -> options.addObject()
                    .put("id", Typed.idOf(known.path(OPTIONS), choice, LONGEST_ID))
                    .put("name", choice));
        }
    }
}
