package se.trygghetshjulet.municipality.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.municipality.IncidentTerms;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/** A profile that says how incidents are kept says it without contradicting itself. */
class IncidentRulesTest {

    private static final Path GOOD = Path.of("src/test/kommuner/provby.yaml");

    private final ProfileReader reader =
            new ProfileReader(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void whatIsLeftOutIsFiveOfEachAndClosed() throws IOException {
        IncidentTerms terms =
                read(Files.readString(Path.of("src/test/kommuner/rytmby.yaml"))).incidents();

        assertThat(terms.smallest()).isEqualTo(5);
        assertThat(terms.years()).isEqualTo(5);
        assertThat(terms.open()).isFalse();
        assertThat(terms.keptFrom(LocalDate.parse("2028-02-29"))).isEqualTo("2023-02-01");
        assertThat(terms.mayCount(Role.SAKERHETSSAMORDNARE)).isTrue();
        assertThat(terms.mayCount(Role.KOMMUNPOLIS)).isFalse();
    }

    @Test
    void whatTheProfileNoLongerHasIsKnownByItsId() throws IOException {
        IncidentTerms terms = read(Files.readString(GOOD)).incidents();

        assertThat(terms.place("torget").title()).isEqualTo("Torget (Centrum)");
        assertThat(terms.place("borta").title()).isEqualTo("borta");
        assertThat(terms.kindName("borta")).isEqualTo("borta");
    }

    @Test
    void aProfileWithoutIncidentsHasNone() throws IOException {
        assertThat(read(Files.readString(Path.of("src/test/kommuner/langby.yaml")))
                        .incidents())
                .isNull();
    }

    @Test
    void whatContradictsItselfIsTold() throws IOException {
        String faulty = Files.readString(GOOD)
                .replace("{id: storning, name: Störning}", "{id: skadegorelse, name: SKADEGÖRELSE}")
                .replace("Klotter: skadegorelse", "Klotter/klotterskada: ufo")
                .replace("Järnvägsstationen: stationen", "Järnvägsstationen: manen")
                .replace("dayFormat: d/M yyyy", "dayFormat: d/M")
                .replace("      timeFormat: HH:mm\n", "");

        assertThatThrownBy(() -> read(faulty))
                .hasMessageContaining("incidents.kinds[1].id: 'skadegorelse' står två gånger")
                .hasMessageContaining("incidents.kinds[1].name: 'skadegörelse' står två gånger")
                .hasMessageContaining(
                        "incidents.feeds[0].kinds.Klotter/klotterskada: 'ufo' finns inte under incidents.kinds")
                .hasMessageContaining(
                        "incidents.feeds[0].places.Järnvägsstationen: 'manen' finns inte under incidents.places")
                .hasMessageContaining("incidents.feeds[0].timeFormat: columns.time och timeFormat hör ihop")
                .hasMessageContaining("incidents.feeds[2].dayFormat: 'd/M' är inget sätt att skriva en dag eller tid");
    }

    private Municipality read(String yaml) throws IOException {
        return reader.read("provby.yaml", yaml.getBytes(StandardCharsets.UTF_8)).municipality();
    }
}
