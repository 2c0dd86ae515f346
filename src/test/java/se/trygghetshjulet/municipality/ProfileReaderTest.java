package se.trygghetshjulet.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A faulty profile is refused with file, place and reason. */
class ProfileReaderTest {

    private static final Path GOOD = Path.of("src/test/kommuner/provby.yaml");

    private final ProfileReader reader =
            new ProfileReader(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void aGoodProfileIsRead() throws IOException {
        Municipality municipality = read(Files.readString(GOOD));

        assertThat(municipality.id()).isEqualTo("provby");
        assertThat(municipality.wheel().startOf(2027)).isEqualTo("2026-09-01");
        assertThat(municipality.followUps().period(2).endIn(2027)).isEqualTo("2027-08-31");
        assertThat(municipality.deadlines().daysFor("vad-som-helst")).isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: provby              | id: Prov by            | id                     | små bokstäver",
                "name: Provby kommun     | nam: Provby kommun     | nam                    | finns inte",
                "planYears: 3            | planYears: tre         | documents.planYears    | tre",
                "planYears: 3            | planYears: 0           | documents.planYears    | 1",
                "start: '\"--09-01\"'    | start: '\"1 sept\"'    | wheel.start            | 1 sept",
                "role: kommunpolis       | role: polis            | sources                | rollen 'polis' finns inte",
                "weekday: TUESDAY        | weekday: TISDAG        | bodies                 | TISDAG",
                "standard: 14            | standard: 1400         | deadlines.standard     | 365",
                "roles: [registrator]    | roles: []              | people                 | empty",
                "id: provby-registrator  | id: provby-kommunpolis | people                 | två gånger"
            })
    void aFaultyOneIsNot(String right, String wrong, String place, String reason) throws IOException {
        String good = Files.readString(GOOD);
        String faulty = good.replaceFirst(Pattern.quote(unquoted(right)), Matcher.quoteReplacement(unquoted(wrong)));
        assertThat(faulty).isNotEqualTo(good);

        assertThatThrownBy(() -> read(faulty))
                .isInstanceOf(InvalidProfile.class)
                .hasMessageContaining("provby.yaml")
                .hasMessageContaining(place)
                .hasMessageContaining(reason);
    }

    private static String unquoted(String text) {
        return text.replace("'\"", "\"").replace("\"'", "\"");
    }

    private Municipality read(String yaml) throws IOException {
        return reader.read("provby.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
