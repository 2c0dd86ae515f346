package se.trygghetshjulet.medborgardialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import se.trygghetshjulet.medborgardialog.Answer.Chosen;
import se.trygghetshjulet.medborgardialog.Answer.Written;
import se.trygghetshjulet.municipality.Dialogue;
import se.trygghetshjulet.municipality.Dialogue.Kind;
import se.trygghetshjulet.municipality.Dialogue.Option;
import se.trygghetshjulet.municipality.Dialogue.Question;
import se.trygghetshjulet.municipality.DialogueTerms;
import se.trygghetshjulet.municipality.DialogueTerms.Unsafe;
import se.trygghetshjulet.text.FieldFault;

/** What somebody answers is held against what was asked. */
class AnswerCheckTest {

    private static final List<Option> TWO = List.of(new Option("ljus", "Belysning"), new Option("polis", "Polis"));
    private static final Dialogue ROUND = new Dialogue(
            "hosten",
            "Hösten",
            "För lägesbilden.",
            null,
            null,
            List.of(
                    new Question("trygg", "Hur trygg?", Kind.SCALE, List.of(), "Inte alls", "Helt"),
                    new Question("plats", "Var?", Kind.PLACE, List.of(), null, null),
                    new Question("mer", "Mer av?", Kind.CHOICES, TWO, null, null),
                    new Question("fritt", "Något mer?", Kind.TEXT, List.of(), null, null)));
    private static final DialogueTerms TERMS = new DialogueTerms(
            "skola",
            null,
            null,
            null,
            List.of(new Option("torget", "Torget"), new Option("ovriga", "Övriga")),
            List.of(ROUND),
            new Unsafe(null, null, null, TWO));

    @Test
    void everyAnswerIsTakenAsItWasGiven() {
        Answer answer = read(
                        ROUND,
                        Map.of(
                                "svar-trygg", List.of("2"),
                                "svar-plats", List.of("torget"),
                                "svar-mer", List.of("ljus", "polis", "ljus"),
                                "svar-fritt", List.of(" Fler bänkar. ")))
                .orElseThrow();

        assertThat(answer.chosen())
                .containsExactly(
                        new Chosen("trygg", "2"),
                        new Chosen("plats", "torget"),
                        new Chosen("mer", "ljus"),
                        new Chosen("mer", "polis"));
        assertThat(answer.written()).containsExactly(new Written("fritt", "Fler bänkar."));
        assertThat(answer.place())
                .as("the text lies apart from the place that was chosen")
                .isNull();
    }

    @Test
    void whatIsLeftOutIsLeftOutButNotEverything() {
        assertThat(read(ROUND, Map.of("svar-trygg", List.of("5"), "svar-plats", List.of("")))
                        .orElseThrow()
                        .chosen())
                .containsExactly(new Chosen("trygg", "5"));
        assertThat(faults(ROUND, Map.of("svar-trygg", List.of(""), "svar-fritt", List.of("  "))))
                .containsExactly(new FieldFault("svar-trygg", "Svara på minst en fråga."));
    }

    @Test
    void whatNoPageOffersIsRefusedAtItsField() {
        assertThat(faults(
                        ROUND,
                        Map.of(
                                "svar-trygg", List.of("6"),
                                "svar-plats", List.of("torget", "ovriga"),
                                "svar-mer", List.of("ljus", "ufo"),
                                "svar-fritt", List.of("x".repeat(501)))))
                .extracting(FieldFault::field, FieldFault::message)
                .containsExactly(
                        tuple("svar-trygg", "Välj bland svaren i listan."),
                        tuple("svar-plats", "Välj bland svaren i listan."),
                        tuple("svar-mer", "Välj bland svaren i listan."),
                        tuple("svar-fritt", "Skriv högst 500 tecken. Nu är det 501."));
    }

    @Test
    void aTextThatPointsAtSomebodyIsRefused() {
        assertThat(faults(ROUND, Map.of("svar-fritt", List.of("Ring Anna på 070-123 45 67."))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("ett telefonnummer"));
    }

    @Test
    void anUnsafePlaceIsAPlaceAndItsTextIsAboutIt() {
        Dialogue unsafe = TERMS.dialogue(Dialogue.UNSAFE).orElseThrow();

        assertThat(faults(unsafe, Map.of("svar-varfor", List.of("ljus"))))
                .containsExactly(new FieldFault("svar-plats", "Välj platsen, eller den i listan som ligger närmast."));
        assertThat(read(unsafe, Map.of("svar-plats", List.of("torget"), "svar-mer", List.of("Ljus.")))
                        .orElseThrow()
                        .place())
                .isEqualTo("torget");
    }

    private static Optional<Answer> read(Dialogue dialogue, Map<String, List<String>> sent) {
        return new AnswerCheck(TERMS, dialogue).read(form(sent), "n1");
    }

    private static List<FieldFault> faults(Dialogue dialogue, Map<String, List<String>> sent) {
        AnswerCheck check = new AnswerCheck(TERMS, dialogue);
        assertThat(check.read(form(sent), "n1")).isEmpty();
        return check.faults();
    }

    private static AnswerForm form(Map<String, List<String>> sent) {
        return AnswerForm.of(new LinkedMultiValueMap<>(sent));
    }
}
