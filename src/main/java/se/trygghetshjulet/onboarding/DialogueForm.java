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
 * What citizens are asked without a login: one set of questions, and the form for places that feel unsafe.
 *
 * @param kalla name of the source of the lägesbild that the answers go to
 * @param platser a place that may be chosen a line
 * @param titel of the set of questions; empty where there is none
 * @param inledning what its answers are for
 * @param fran its first day, as Swedes write days; with {@code till} empty where it is always open
 * @param till its last day
 * @param fragor a question a line, and after upright strokes its kind and what may be chosen
 * @param skal why a place may feel unsafe, a reason a line; empty where that form is left out
 */
record DialogueForm(
        String kalla,
        String platser,
        String titel,
        String inledning,
        String fran,
        String till,
        String fragor,
        String skal) {

    private static final String FIELD = "dialogues";
    private static final int LONGEST_ID = 41;

    static final DialogueForm NONE = new DialogueForm("", "", "", "", "", "", "", "");

    DialogueForm {
        kalla = Typed.text(kalla);
        platser = Typed.text(platser);
        titel = Typed.text(titel);
        inledning = Typed.text(inledning);
        fran = Typed.text(fran);
        till = Typed.text(till);
        fragor = Typed.text(fragor);
        skal = Typed.text(skal);
    }

    /** The first set of questions, where there are several. */
    static DialogueForm of(JsonNode profile) {
        JsonNode dialogues = profile.path(FIELD);
        JsonNode round = dialogues.path("rounds").path(0);
        return new DialogueForm(
                StreamSupport.stream(profile.path("sources").spliterator(), false)
                        .filter(source -> source.path("id").equals(dialogues.path("source")))
                        .map(source -> source.path("name").asText())
                        .findFirst()
                        .orElse(""),
                Typed.names(dialogues.path("places")),
                round.path("title").asText(),
                round.path("intro").asText(),
                round.path("from").asText(),
                round.path("to").asText(),
                StreamSupport.stream(round.path("questions").spliterator(), false)
                        .map(QuestionLine::of)
                        .collect(Collectors.joining("\n")),
                Typed.names(dialogues.at("/unsafe/why")));
    }

    /** @param profile with its sources already in place */
    void into(ObjectNode profile) {
        if (Stream.of(platser, titel, fragor, skal).allMatch(String::isEmpty)) {
            profile.remove(FIELD);
            return;
        }
        ObjectNode dialogues = profile.withObject("/" + FIELD);
        Typed.put(
                dialogues,
                "source",
                Typed.named(profile.path("sources"), kalla)
                        .map(source -> source.path("id").asText())
                        .orElse(kalla));
        JsonNode places = dialogues.path("places");
        Typed.putNamed(dialogues.putArray("places"), places, platser, LONGEST_ID);
        JsonNode before = dialogues.path("rounds").path(0);
        ArrayNode rounds = dialogues.putArray("rounds");
        if (!titel.isEmpty() || !fragor.isEmpty()) {
            round(rounds.addObject(), before);
        }
        unsafe(dialogues);
    }

    private void round(ObjectNode round, JsonNode before) {
        boolean isKnown = titel.equals(before.path("title").asText());
        Typed.put(round, "id", isKnown ? before.path("id").asText() : Typed.id(titel, LONGEST_ID));
        Typed.put(round, "title", titel);
        Typed.put(round, "intro", inledning);
        Typed.put(round, "from", day(fran));
        Typed.put(round, "to", day(till));
        ArrayNode questions = round.putArray("questions");
        List<String> lines = Typed.lines(fragor).toList();
        IntStream.range(0, lines.size())
                .forEach(row -> QuestionLine.into(
                        questions.addObject(), lines.get(row), before.path("questions"), "fraga-" + (row + 1)));
    }

    private void unsafe(ObjectNode dialogues) {
        if (skal.isEmpty()) {
            dialogues.remove("unsafe");
            return;
        }
        ObjectNode unsafe = dialogues.withObject("/unsafe");
        JsonNode before = unsafe.path("why");
        Typed.putNamed(unsafe.putArray("why"), before, skal, LONGEST_ID);
    }

    /** What is no day stays as it is, so that the reader of profiles says so. */
    private static String day(String typed) {
        SwedishDate day = SwedishDate.read(typed);
        return day.isDay() ? day.day().toString() : typed;
    }
}
