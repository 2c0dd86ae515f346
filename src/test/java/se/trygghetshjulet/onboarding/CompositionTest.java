package se.trygghetshjulet.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the questions do not ask stays as the municipality has it that one begins from. */
class CompositionTest {

    @ParameterizedTest
    @ValueSource(strings = {"namndby", "delegby", "remissby"})
    void whoDecidesStays(String kommun) throws IOException {
        ObjectNode before = profile(kommun);

        ObjectNode made = Composition.of(ProfileForm.beginningFrom(kommun, before), profile(kommun));

        assertThat(made.path("decision")).isEqualTo(before.path("decision"));
        assertThat(made.path("bodies")).isEqualTo(before.path("bodies"));
        assertThat(Choices.adopting(before))
                .containsKey(before.at("/decision/adopts").asText());
    }

    @Test
    void aBodyThatProposesMayBeLeftOut() throws IOException {
        ObjectNode template = profile("remissby");
        ObjectNode without = template.deepCopy();
        without.withObject("/bodies").remove("au");

        ObjectNode made = Composition.of(ProfileForm.beginningFrom("remissby", without), template);

        assertThat(made.at("/decision/proposes").isMissingNode()).isTrue();
        assertThat(made.at("/bodies/au").isMissingNode()).isTrue();
        assertThat(made.at("/decision/remiss/days").asInt()).isEqualTo(9);
    }

    @Test
    void everyRoundOfQuestionsToCitizensStays() throws IOException {
        ObjectNode template = profile("provby");
        ArrayNode rounds = (ArrayNode) template.at("/dialogues/rounds");
        rounds.addObject()
                .put("id", "varen")
                .put("title", "Trygghet i vår")
                .put("intro", "Svara på en fråga.")
                .putArray("questions")
                .addObject()
                .put("id", "hur")
                .put("text", "Hur har du det?")
                .put("kind", "text");
        JsonNode before = rounds.deepCopy();
        ProfileForm begun = ProfileForm.beginningFrom("provby", template);

        ObjectNode made = Composition.of(begun, template.deepCopy());

        assertThat(made.at("/dialogues/rounds")).isEqualTo(before);
        assertThat(begun.dialog().rounds())
                .extracting(RoundForm::titel)
                .containsExactly("Trygghet i höst", "Trygghet i vår", "");
    }

    /** As the desk gives it: the signatories of a party are a list, be they one or many. */
    private static ObjectNode profile(String kommun) throws IOException {
        ObjectNode profile = (ObjectNode) new YAMLMapper()
                .readTree(Path.of("src/test/kommuner/" + kommun + ".yaml").toFile());
        ObjectNode signatories = profile.withObject("/signatories");
        for (String party : List.of("kommun", "polis")) {
            JsonNode one = signatories.path(party);
            signatories.putArray(party).add(one);
        }
        return profile;
    }
}
