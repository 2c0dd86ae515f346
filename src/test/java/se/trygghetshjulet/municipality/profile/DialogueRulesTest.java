package se.trygghetshjulet.municipality.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.municipality.Dialogue;
import se.trygghetshjulet.municipality.Dialogue.Option;
import se.trygghetshjulet.municipality.Dialogue.Question;
import se.trygghetshjulet.municipality.DialogueTerms;
import se.trygghetshjulet.municipality.Municipality;

/** A profile that says what citizens are asked says it without contradicting itself. */
class DialogueRulesTest {

    private static final Path GOOD = Path.of("src/test/kommuner/provby.yaml");
    private static final LocalDate LAST = LocalDate.parse("2026-10-31");

    private final ProfileReader reader =
            new ProfileReader(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void whatIsLeftOutHasItsUsualValue() throws IOException {
        DialogueTerms terms = read(Files.readString(Path.of("src/main/resources/kommuner/gotene.yaml")))
                .dialogues();

        assertThat(terms.smallest()).isEqualTo(5);
        assertThat(terms.leastAnswers()).isEqualTo(20);
        assertThat(terms.textDays()).isEqualTo(30);
        assertThat(terms.placeName("kallby")).isEqualTo("Källby");
        assertThat(terms.placeName("borta")).isEqualTo("borta");
        assertThat(terms.all()).extracting(Dialogue::id).containsExactly("otrygghet", "trygghet");
        assertThat(terms.all()).allMatch(Dialogue::isAlwaysOpen);
    }

    @Test
    void aMunicipalityThatAsksNothingHasNone() throws IOException {
        assertThat(read(Files.readString(Path.of("src/test/kommuner/langby.yaml")))
                        .dialogues())
                .isNull();
    }

    @Test
    void aDialogueIsOpenOnItsDaysAndOverAfterThem() throws IOException {
        Dialogue round =
                read(Files.readString(GOOD)).dialogues().dialogue("hosten-2026").orElseThrow();

        assertThat(round.isOpen(LocalDate.parse("2026-08-31"))).isFalse();
        assertThat(round.isOpen(LocalDate.parse("2026-09-01"))).isTrue();
        assertThat(round.isOpen(LAST)).isTrue();
        assertThat(round.isOver(LAST)).isFalse();
        assertThat(round.isOpen(LAST.plusDays(1))).isFalse();
        assertThat(round.isOver(LAST.plusDays(1))).isTrue();
    }

    @Test
    void aScaleSaysWhatItsEndsMean() throws IOException {
        DialogueTerms terms = read(Files.readString(GOOD)).dialogues();
        Question scale = terms.dialogue("hosten-2026").orElseThrow().questions().get(0);

        assertThat(scale.choices(terms))
                .extracting(Option::name)
                .containsExactly("1 Inte alls", "2", "3", "4", "5 Helt");
    }

    @Test
    void whatContradictsItselfIsTold() throws IOException {
        String faulty = Files.readString(GOOD)
                .replace("  source: skola\n  leastAnswers: 10", "  source: ufo\n  leastAnswers: 10\n  smallest: 8")
                .replace("    - id: hosten-2026", "    - id: otrygghet")
                .replace("      to: 2026-10-31", "      to: 2026-08-31")
                .replace("kind: scale, low: Inte alls, high: Helt", "kind: scale, low: Inte alls")
                .replace(", {id: vuxna, name: Vuxna på kvällarna}, {id: polis, name: Polis till fots}", "")
                .replace("{id: stationen, name: Stationen}, {id: ovriga", "{id: torget, name: TORGET}, {id: ovriga")
                .replace(
                        "{id: fritt, text: \"Något mer?\", kind: text}",
                        "{id: trygg, text: \"Något mer?\", kind: text, high: Mycket}");

        assertThatThrownBy(() -> read(faulty))
                .hasMessageContaining("dialogues.source: 'ufo' finns inte under sources")
                .hasMessageContaining("dialogues.leastAnswers: ska vara minst dubbelt så stort som smallest")
                .hasMessageContaining("dialogues.rounds[0].id: 'otrygghet' är formuläret under unsafe")
                .hasMessageContaining("dialogues.rounds[0].to: den sista dagen kommer före den första")
                .hasMessageContaining("dialogues.rounds[0].questions[0].low: säg vad 1 och 5 betyder")
                .hasMessageContaining("dialogues.rounds[0].questions[2].options: ge minst två svar att välja bland")
                .hasMessageContaining("dialogues.rounds[0].questions[3]: 'trygg' står två gånger")
                .hasMessageContaining("dialogues.places[1]: 'torget' står två gånger");
    }

    @Test
    void aFormWithoutPlacesAndReasonsIsNone() throws IOException {
        String faulty = Files.readString(GOOD)
                .replaceFirst("(?m)^  places: \\[\\{id: torget, name: Torget}, \\{id: stationen.*$", "  places: []")
                .replaceFirst("(?m)^    why: .*$", "    from: 2026-09-01");

        assertThatThrownBy(() -> read(faulty))
                .hasMessageContaining("dialogues.unsafe: ge minst två platser att välja bland, i places")
                .hasMessageContaining("dialogues.unsafe.why: ge minst två skäl att välja bland")
                .hasMessageContaining("dialogues.unsafe.to: from och to hör ihop")
                .hasMessageContaining("dialogues.rounds[0].questions[1].kind: ge minst två platser");
    }

    private Municipality read(String yaml) throws IOException {
        return reader.read("provby.yaml", yaml.getBytes(StandardCharsets.UTF_8)).municipality();
    }
}
