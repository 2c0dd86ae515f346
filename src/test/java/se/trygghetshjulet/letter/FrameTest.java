package se.trygghetshjulet.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frame says the same in both languages. */
class FrameTest {

    @Test
    void whatIsSaidInSwedishIsSaidInEnglishToo() {
        ResourceBundle english = ResourceBundle.getBundle("letters.frame", Locale.ENGLISH);

        assertThat(english.keySet())
                .containsAll(ResourceBundle.getBundle("letters.frame", Locale.forLanguageTag("sv"))
                        .keySet())
                .containsAll(Arrays.stream(Reason.values())
                        .flatMap(reason ->
                                Arrays.stream(new String[] {"reason." + reason.id(), "opening." + reason.id()}))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "sv, state.late,  1, Försenad 1 arbetsdag",
        "sv, state.late,  2, Försenad 2 arbetsdagar",
        "sv, state.left,  0, Ingen arbetsdag kvar efter i dag",
        "sv, state.left,  1, 1 arbetsdag kvar",
        "sv, state.left, 12, 12 arbetsdagar kvar",
        "en, state.late,  1, Overdue by 1 working day",
        "en, state.left,  2, 2 working days left"
    })
    void countsAsPeopleDo(String language, String key, int days, String said) {
        assertThat(Frame.in(language).say(key, days)).isEqualTo(said);
    }

    @Test
    void whatIsPutIntoItIsNoPatternItself() {
        assertThat(Frame.in("sv").say("greeting", "{0} O'Hara")).isEqualTo("Hej {0} O'Hara!");
    }
}
