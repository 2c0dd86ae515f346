package se.trygghetshjulet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

/** Dates as people write them; Tasklist's fields are held against the same table in a browser. */
class SwedishDateTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "/skrivna-datum.csv",
            delimiter = ';',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void aDayIsReadOrTheReaderIsToldWhatToWrite(String text, LocalDate day) {
        SwedishDate read = SwedishDate.read(text);

        assertThat(read.day()).isEqualTo(day);
        if (day == null) {
            assertThat(read.fault()).contains("Skriv ett datum, till exempel 2027-01-31");
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    void nothingIsNoDay(String text) {
        assertThat(SwedishDate.read(text).isDay()).isFalse();
    }

    @Test
    void everyMonthHasItsNameInFullAndInThreeLetters() {
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2028, month, 29);
            String name = day.getMonth().getDisplayName(TextStyle.FULL, Locale.forLanguageTag("sv"));
            assertThat(SwedishDate.read("29 " + name + " 2028").day()).isEqualTo(day);
            assertThat(SwedishDate.read("29 " + name.substring(0, 3) + " 2028").day())
                    .isEqualTo(day);
        }
    }
}
