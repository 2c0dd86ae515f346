package se.trygghetshjulet.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.municipality.Unbroken.Part;

/** No line ends in the middle of a day. */
class UnbrokenTest {

    @Test
    void aDayIsKeptTogetherAndTheTextIsAsItWas() {
        assertThat(Unbroken.parts("Klart 2027-01-31.\nRedovisas 31 januari 2028 och 1 Mars."))
                .containsExactly(
                        new Part("Klart ", false),
                        new Part("2027-01-31", true),
                        new Part(".\nRedovisas ", false),
                        new Part("31 januari 2028", true),
                        new Part(" och ", false),
                        new Part("1 Mars", true),
                        new Part(".", false));
    }

    @Test
    void aParagraphAndAPercentageAreKeptTogether() {
        assertThat(Unbroken.text("Kommunstyrelsen § 17, kommunallagen 13 kap. 5 §: −5 % och 2,5 % per år"))
                .isEqualTo(
                        "Kommunstyrelsen §\u00a017, kommunallagen 13 kap. 5\u00a0§: −5\u00a0% och 2,5\u00a0% per år");
        assertThat(Unbroken.parts("9 och 10 §§")).noneMatch(Part::held);
    }

    @Test
    void aFormGetsSpacesAndHyphensThatDoNotBreak() {
        assertThat(Unbroken.text("2027-01-01 – 2027-12-31, senast 31 januari"))
                .isEqualTo("2027\u201101\u201101 – 2027\u201112\u201131, senast 31\u00a0januari");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KS/2017-359", "112 marsvin", "A12345-67-890", "3 majoriteter", "114 14", ""})
    void whatIsNoDayIsLeftAlone(String text) {
        assertThat(Unbroken.text(text)).isEqualTo(text);
        assertThat(Unbroken.parts(text)).noneMatch(Part::held);
    }

    @Test
    void nothingWrittenIsNothingShown() {
        assertThat(Unbroken.text(null)).isNull();
        assertThat(Unbroken.parts(null)).isEqualTo(List.of());
    }
}
