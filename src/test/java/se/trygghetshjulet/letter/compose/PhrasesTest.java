package se.trygghetshjulet.letter.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.MessageSource;
import se.trygghetshjulet.letter.Reason;

/** Letters say the same in both languages. */
class PhrasesTest {

    /** What the Swedish pages about letters say. */
    private static final List<String> SWEDISH_ONLY = List.of("letter.status.", "letter.problem.");

    private final MessageSource messages = Messages.load();

    @Test
    void whatIsSaidInSwedishIsSaidInEnglishToo() {
        ResourceBundle.Control exactly =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        List<String> swedish = keys(ResourceBundle.getBundle(Messages.BUNDLE, Locale.ROOT, exactly));
        ResourceBundle english = ResourceBundle.getBundle(Messages.BUNDLE, Locale.ENGLISH, exactly);

        assertThat(english.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(swedish)
                .containsAll(Arrays.stream(Reason.values())
                        .flatMap(reason -> Arrays.stream(
                                new String[] {"letter.reason." + reason.id(), "letter.opening." + reason.id()}))
                        .toList());
        assertThat(swedish)
                .filteredOn(key -> SWEDISH_ONLY.stream().noneMatch(key::startsWith))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(messages.getMessage(key, null, Locale.ENGLISH))
                        .isNotEqualTo(messages.getMessage(key, null, Locale.forLanguageTag("sv"))));
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
        assertThat(Phrases.in(language, messages).say(key, days)).isEqualTo(said);
    }

    @Test
    void whatIsPutIntoItIsNoPatternItself() {
        assertThat(Phrases.swedish(messages).say("greeting", "{0} O'Hara")).isEqualTo("Hej {0} O'Hara!");
    }

    private static List<String> keys(ResourceBundle bundle) {
        return List.copyOf(bundle.keySet());
    }
}
