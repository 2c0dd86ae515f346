package se.trygghetshjulet.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.opendata.SearchText.Part;

class SearchTextTest {

    @Test
    void capitalLettersAndAccentsAreAlikeButSwedishLettersAreTheirOwn() {
        assertThat(SearchText.of("KAFÉ").isIn("Ett kafe vid torget")).isTrue();
        assertThat(SearchText.of("kafe").isIn("Ett Kafé vid torget")).isTrue();
        assertThat(SearchText.of("ar").isIn("år")).isFalse();
        assertThat(SearchText.of("ÅTGÄRD").isIn("en åtgärd")).isTrue();
        assertThat(SearchText.of("a\u030Atga\u0308rd").isIn("en åtgärd"))
                .as("typed on a Mac")
                .isTrue();
    }

    @Test
    void allWordsMustStandThere() {
        assertThat(SearchText.of("skola, cykel").isIn("Cykelstölder vid skolan"))
                .isTrue();
        assertThat(SearchText.of("skola bil").isIn("Cykelstölder vid skolan")).isFalse();
        assertThat(SearchText.of(" – ?! ").isEmpty()).isTrue();
    }

    @Test
    void whatIsFoundIsMarkedAndNothingIsAddedToTheText() {
        assertThat(SearchText.of("cykel skol").shown("Cykelstölder vid <skolan>"))
                .containsExactly(
                        new Part("Cykel", true),
                        new Part("stölder vid <", false),
                        new Part("skol", true),
                        new Part("an>", false));
    }

    @Test
    void aLongTextIsShownAroundTheFirstHit() {
        String text = "ord ".repeat(100) + "hittat " + "ord ".repeat(200);
        List<Part> parts = SearchText.of("hittat").shown(text);

        assertThat(parts).contains(new Part("hittat", true));
        assertThat(parts.get(0).text()).startsWith("… ");
        assertThat(parts.get(parts.size() - 1).text()).endsWith(" …");
        assertThat(parts.stream().mapToInt(part -> part.text().length()).sum()).isLessThan(400);
    }
}
