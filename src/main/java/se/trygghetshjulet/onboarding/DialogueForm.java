package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What citizens are asked without a login: rounds of questions, and the form for places that feel unsafe.
 *
 * @param kalla name of the source of the lägesbild that the answers go to
 * @param platser a place that may be chosen a line
 * @param omgangar as many as the page had, the empty ones among them
 * @param skal why a place may feel unsafe, a reason a line; empty where that form is left out
 */
record DialogueForm(String kalla, String platser, List<RoundForm> omgangar, String skal) {

    private static final String FIELD = "dialogues";
    private static final String ROUNDS = "rounds";
    private static final int LONGEST_ID = 41;

    static final DialogueForm NONE = new DialogueForm("", "", List.of(), "");

    DialogueForm {
        kalla = Typed.text(kalla);
        platser = Typed.text(platser);
        omgangar = omgangar == null
                ? List.of()
                : omgangar.stream()
                        .map(round -> round == null ? RoundForm.NEW : round)
                        .toList();
        skal = Typed.text(skal);
    }

    static DialogueForm of(JsonNode profile) {
        JsonNode dialogues = profile.path(FIELD);
        return new DialogueForm(
                StreamSupport.stream(profile.path("sources").spliterator(), false)
                        .filter(source -> source.path("id").equals(dialogues.path("source")))
                        .map(source -> source.path("name").asText())
                        .findFirst()
                        .orElse(""),
                Typed.names(dialogues.path("places")),
                StreamSupport.stream(dialogues.path(ROUNDS).spliterator(), false)
                        .map(RoundForm::of)
                        .toList(),
                Typed.names(dialogues.at("/unsafe/why")));
    }

    /** As the page shows them: the last is empty, for a new one. */
    public List<RoundForm> rounds() {
        return Stream.concat(asked().stream(), Stream.of(RoundForm.NEW)).toList();
    }

    private List<RoundForm> asked() {
        return omgangar.stream().filter(round -> !round.isEmpty()).toList();
    }

    /** @param profile with its sources already in place */
    void into(ObjectNode profile) {
        List<RoundForm> asked = asked();
        if (platser.isEmpty() && asked.isEmpty() && skal.isEmpty()) {
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
        JsonNode before = dialogues.path(ROUNDS);
        ArrayNode rounds = dialogues.putArray(ROUNDS);
        for (int place = 0; place < asked.size(); place++) {
            asked.get(place).into(rounds.addObject(), before, place);
        }
        unsafe(dialogues);
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
}
