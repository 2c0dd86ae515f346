package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.trygghetshjulet.text.SwedishDate;

/**
 * One set of questions to citizens.
 *
 * @param titel what people see first; a new round has a new one
 * @param inledning what its answers are for
 * @param fran its first day, as Swedes write days; with {@code till} empty where it is always open
 * @param till its last day
 * @param fragor a question a line, and after upright strokes its kind and what may be chosen
 */
record RoundForm(String titel, String inledning, String fran, String till, String fragor) {

    private static final int LONGEST_ID = 41;

    static final RoundForm NEW = new RoundForm("", "", "", "", "");

    RoundForm {
        titel = Typed.text(titel);
        inledning = Typed.text(inledning);
        fran = Typed.text(fran);
        till = Typed.text(till);
        fragor = Typed.text(fragor);
    }

    static RoundForm of(JsonNode round) {
        return new RoundForm(
                round.path("title").asText(),
                round.path("intro").asText(),
                round.path("from").asText(),
                round.path("to").asText(),
                StreamSupport.stream(round.path("questions").spliterator(), false)
                        .map(QuestionLine::of)
                        .collect(Collectors.joining("\n")));
    }

    /** Whoever empties a round, or never begins one, does not want it. */
    boolean isEmpty() {
        return Stream.of(titel, inledning, fran, till, fragor).allMatch(String::isEmpty);
    }

    /**
     * @param before the rounds of the one that was begun from: what has the same heading keeps its id
     * @param place of this one among those that were answered
     */
    void into(ObjectNode round, JsonNode before, int place) {
        JsonNode known = StreamSupport.stream(before.spliterator(), false)
                .filter(one -> one.path("title").asText().equals(titel))
                .findFirst()
                .orElse(null);
        Typed.put(
                round,
                "id",
                known == null ? Typed.id(titel, LONGEST_ID) : known.path("id").asText());
        Typed.put(round, "title", titel);
        Typed.put(round, "intro", inledning);
        Typed.put(round, "from", day(fran));
        Typed.put(round, "to", day(till));
        ArrayNode questions = round.putArray("questions");
        JsonNode asked = (known == null ? before.path(place) : known).path("questions");
        List<String> lines = Typed.lines(fragor).toList();
        IntStream.range(0, lines.size())
                .forEach(row -> QuestionLine.into(questions.addObject(), lines.get(row), asked, "fraga-" + (row + 1)));
    }

    /** What is no day stays as it is, so that the reader of profiles says so. */
    private static String day(String typed) {
        SwedishDate day = SwedishDate.read(typed);
        return day.isDay() ? day.day().toString() : typed;
    }
}
