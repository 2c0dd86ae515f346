package se.trygghetshjulet.municipality.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.municipality.Diary;

/** What a municipality that says nothing of its diary gets. */
class DiaryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KS/2017:359", "KS/2019/0001/0009", "KS.2024.123", "KS 2024/00123", "2024-000123", "KS2024-0123-1",
                "Dnr KS/2017:359", "KS-2024/123.012", "2024/123 004", "KS 23/456", "BRÅ 2024-1", "KLK.2024.0123-1.4.2",
                "2024:17", "kf 2019_12", "KS2024–0123", "SBN-2020/00123-12", "12345", "KS/2024:12 (del 2)"
            })
    void whatRealDiariesWriteIsTaken(String number) {
        assertThat(Diary.ANY.takes(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "KS",
                "Dnr kommer senare",
                "KS/2017:359, KS/2017:350",
                "KS/2017:359; KS/2017:350",
                "KS/2017:\n359",
                "KS\u0000 1",
                "registrator1@kommun.se",
                "<b>1</b>",
                "1234567890123456789012345678901234567890123456789012345678901"
            })
    void whatIsSurelyNoneIsNot(String number) {
        assertThat(Diary.ANY.takes(number)).isFalse();
    }

    @Test
    void theDefaultKeepsItsOwnRules() {
        assertThat(new DiaryRules(Diary.ANY).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'KS/20[0-9]{2}:[0-9]{1,6}', KS/2026:359, KS/2026:007",
        "'[0-9]{4}-[0-9]{6}', 2024-000123, 2024-000007",
        "20[0-9]{2}[.][0-9], 2024.1, 2024.7",
        "KS1, KS1, KS1"
    })
    void aRehearsedYearTellsItsMattersApart(String pattern, String example, String another) {
        assertThat(new Diary(pattern, "Hjälp", example).numbered(7)).isEqualTo(another);
    }
}
