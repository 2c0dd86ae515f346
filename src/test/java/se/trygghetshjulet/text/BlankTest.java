package se.trygghetshjulet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " \t\r\n", "\u00a0", "\u2007\u202f\u3000", "\u0085\u2028\u2029", "\u200b\u200c\u200d\u2060", "\u00ad",
                "\ufeff", "\u115f\u1160\u3164\uffa0", "\u2800", "\ufe0e\ufe0f", "\udb40\udd00",
                        "\udb40\udc41\udb40\udc7f",
                "\u034f", "\u180b\u180e", "\u17b4\u17b5", "\u202e\u2066", "\u0000\u001f"
            })
    void whatLeavesNoMarkIsBlank(String text) {
        assertThat(Blank.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", ".", "\u200bå\u200b", "\u2801", "\u0600", "\u0301", "\ud83d\ude00", "\u1100", "\ud800"})
    void whatLeavesAMarkIsNot(String text) {
        assertThat(Blank.is(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "` \u00a0\u200bAnna  Berg\ufeff\n`, Anna  Berg",
                "`\u3164\u2800`, ``",
                "`\u2764\ufe0f `, `\u2764\ufe0f`",
                "`\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc7f\u00a0`, `\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc7f`",
                "`\ufe0fJa`, Ja"
            })
    void aTextIsStrippedOfWhatIsBlankAtItsEndsOnly(String text, String stripped) {
        assertThat(Blank.strip(text)).isEqualTo(stripped);
    }

    @Test
    void onlyWhatIsSeenIsCounted() {
        assertThat(Blank.visible("B\u200b o\ud83d\ude00\u00ad")).isEqualTo(3);
    }
}
