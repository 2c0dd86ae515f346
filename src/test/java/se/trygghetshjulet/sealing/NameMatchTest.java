package se.trygghetshjulet.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the name in a certificate is that of the one who was to sign. */
class NameMatchTest {

    @ParameterizedTest
    @CsvSource({
        "Anna Ask, Anna Maria Ask",
        "Anna Ask, ASK ANNA",
        "Anna-Maria Ask, Anna Maria Ask",
        "Åsa Öberg, A\u030Asa O\u0308berg",
        "Bo Ek, 'Ek, Bo'"
    })
    void certificatesHaveAllGivenNamesInTheirOwnOrder(String signatory, String certified) {
        assertThat(NameMatch.DELAR.isSame(signatory, certified)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Ask, Anna Asp",
        "Anna Maria Ask, Anna Ask",
        "Anna, Anna Ask",
        "Anna Ask, Annas Askar",
        "'', Anna Ask",
        "Anna Ask, ''"
    })
    void anotherNameIsAnother(String signatory, String certified) {
        assertThat(NameMatch.DELAR.isSame(signatory, certified)).isFalse();
    }

    @Test
    void aMunicipalityMayWantItWholeOrNotAtAll() {
        assertThat(NameMatch.HELT.isSame("Anna Ask", "Anna Maria Ask")).isFalse();
        assertThat(NameMatch.HELT.isSame("Anna Maria Ask", "ASK, Anna Maria")).isTrue();
        assertThat(NameMatch.INGET.isSame("Anna Ask", "Bo Ek")).isTrue();
    }
}
