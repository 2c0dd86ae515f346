package se.trygghetshjulet.openform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What surely points at somebody is found however it is written, and ordinary sentences are left alone. */
class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "han är född 811228-9874                   | ett personnummer",
                "19811228-9874 sprang iväg                 | ett personnummer",
                "811228 9874                               | ett personnummer",
                "8112289874                                | ett personnummer",
                "198112289874                              | ett personnummer",
                "121212+1212                               | ett personnummer",
                "samordningsnummer 701063-2391             | ett personnummer",
                "８１１２２８－９８７４                        | ett personnummer",
                "ring 070-123 45 67                        | ett telefonnummer",
                "0701234567                                | ett telefonnummer",
                "+46 70 123 45 67                          | ett telefonnummer",
                "0046701234567                             | ett telefonnummer",
                "08-123 456 78                             | ett telefonnummer",
                "0221-123 45                               | ett telefonnummer",
                "mejla anna.ask@exempel.se                 | en e-postadress",
                "åsa@blåbär.se                             | en e-postadress",
                "en röd bil med ABC 123                    | ett registreringsnummer",
                "bilen abc12d körde                        | ett registreringsnummer",
                "MLB84A stod där                           | ett registreringsnummer"
            })
    void isFound(String text, String what) {
        assertThat(PersonalData.in(text))
                .hasValueSatisfying(told -> assertThat(told).contains(what).contains("Det du skrev finns kvar"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Klotter på vänthallens vägg, cirka 2 x 3 meter.",
                "Fem ungdomar vid buss 123 mellan klockan 21.30 och 23.00.",
                "Stölder för 125 000 kronor den 2026-09-12.",
                "Brand i container på E18, rum 204, hus 12.",
                "Det hände 20260912 kl 2130.",
                "Dnr KS/2026:359, sedan 1998-2004."
            })
    void isNotFoundInOrdinarySentences(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void allOfItIsToldAtOnce() {
        assertThat(PersonalData.in("ABC123 tillhör 811228-9874, 070-123 45 67"))
                .hasValueSatisfying(told -> assertThat(told)
                        .contains("ett personnummer och ett telefonnummer och ett registreringsnummer"));
    }
}
