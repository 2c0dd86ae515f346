package se.trygghetshjulet.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.municipality.IncidentTerms;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.transfer.RowFaults.Told;
import se.trygghetshjulet.transfer.UnreadableFile;

/** Files as guards, police and landlords write them, read by the profile's translation. */
class FeedReaderTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-01");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEADINGS = "Rapportnr;Datum;Klockslag;Objekt;Händelsetyp\n";

    private static IncidentTerms terms;

    private final List<FeedRow> rows = new ArrayList<>();
    private FeedReader reader;

    @BeforeAll
    static void aMunicipalityWithThreeFeeds() throws IOException {
        terms = new YAMLMapper()
                .registerModule(new JavaTimeModule())
                .readValue(Path.of("src/test/kommuner/provby.yaml").toFile(), Municipality.class)
                .incidents();
    }

    @Test
    void guardsWriteWindows1252WithSemicolonsAndRoundsThatAreNoIncidents() throws IOException {
        read("vakt", file("vaktbolag.csv"));

        assertThat(reader.faults().isEmpty()).isTrue();
        assertThat(reader.ignored()).isEqualTo(2);
        assertThat(rows)
                .extracting(
                        row -> row.number() + " " + row.kind() + " " + row.place() + " " + row.day() + " " + row.hour())
                .containsExactly(
                        "2 skadegorelse stationen 2026-09-02 23",
                        "3 storning torget 2026-09-03 0",
                        "4 skadegorelse skolan 2026-09-03 null",
                        "6 stold stationen 2026-09-05 3");
    }

    @Test
    void timesWithAnOffsetBecomeSwedens() throws IOException {
        read("polis", file("polisens-handelser.csv"));

        assertThat(reader.faults().told()).isEmpty();
        assertThat(rows)
                .extracting(row -> row.kind() + " " + row.day() + " " + row.hour())
                .containsExactly("stold 2026-09-01 9", "storning 2026-10-25 0");
        assertThat(reader.ignored()).isEqualTo(1);
    }

    @Test
    void twoRowsThatAreAlikeAreTwoAndTheSameFileIsTheSame() throws IOException {
        read("bostad", file("bostadsbolag.csv"));
        assertThat(rows).hasSize(3).extracting(FeedRow::hash).doesNotHaveDuplicates();
        List<FeedRow> first = List.copyOf(rows);

        rows.clear();
        read("bostad", file("bostadsbolag.csv"));

        assertThat(rows).isEqualTo(first);
        assertThat(rows).extracting(FeedRow::day).contains(LocalDate.parse("2026-02-28"));
    }

    @Test
    void everyBadRowIsNamed() {
        read(
                "vakt",
                (HEADINGS
                                + "1;2026-02-30;10:00;Torget;Klotter\n"
                                + "2;2026-09-01;10:00;Månen;Klotter\n"
                                + "3;2026-09-01;10:00;Månen;Klotter\n"
                                + "4;2026-09-01;10:00;Torget;Ufo\n"
                                + "5;2026-09-01;10:00;Månen;Klotter\n"
                                + "6;2027-01-01;10:00;Torget;Klotter\n"
                                + "7;2019-01-01;10:00;Torget;Klotter\n"
                                + "8;2026-09-01;25:00;Torget\n")
                        .getBytes(WINDOWS));

        assertThat(reader.faults().told())
                .extracting(Told::rows, Told::message)
                .contains(
                        tuple(
                                "Rad 2",
                                "”2026-02-30 10:00” går inte att läsa som dag och tid. Profilen väntar yyyy-MM-dd och HH:mm."),
                        tuple("Rad 3–4, 6", "Platsen ”Månen” står inte i profilens översättning för filen."),
                        tuple("Rad 5", "Händelsen ”Ufo” står inte i profilens översättning för filen."),
                        tuple("Rad 7", "Dagen ”2027-01-01” har inte varit än."),
                        tuple(
                                "Rad 8",
                                "Dagen är äldre än kommunen sparar händelser. Ta bort rader från före 1 november 2021."),
                        tuple("Rad 9", "Händelsen (tom) står inte i profilens översättning för filen."));
    }

    @Test
    void rowsBeyondTheHundredthKindOfFaultAreNamedToo() {
        StringBuilder file = new StringBuilder(HEADINGS);
        for (int row = 0; row < 300; row++) {
            file.append(row).append(";2026-09-01;10:00;Plats ").append(row).append(";Klotter\n");
        }

        read("vakt", file.toString().getBytes(WINDOWS));

        assertThat(reader.faults().told())
                .hasSize(101)
                .last()
                .satisfies(rest -> assertThat(rest.rows()).isEqualTo("Rad 102–301"));
    }

    @Test
    void whatIsNoSuchFileIsSaidInWords() {
        assertRefused(
                "vakt",
                "Datum;Objekt\n2026-09-01;Torget\n".getBytes(WINDOWS),
                "Filen saknar kolumnerna Klockslag, Händelsetyp, Rapportnr");
        assertRefused("vakt", new byte[0], "Filen är tom");
        assertRefused("vakt", new byte[] {'P', 'K', 3, 4, 0, 0}, "Filen är ingen CSV");
        assertRefused("vakt", (HEADINGS + "1;\"2026").getBytes(WINDOWS), "ett citattecken saknar sin partner");
    }

    /** One row at a time: what is kept of fifty thousand is what tells them apart. */
    @Test
    void fiftyThousandRowsAreRead() {
        StringBuilder file = new StringBuilder(HEADINGS);
        for (int row = 0; row < 50_000; row++) {
            file.append(row)
                    .append(";2026-09-")
                    .append("%02d".formatted(1 + row % 30))
                    .append(";12:00;Torget;Klotter\n");
        }
        Set<String> hashes = new HashSet<>();
        reader = new FeedReader(terms, terms.feed("vakt").orElseThrow(), TODAY);

        reader.read(file.toString().getBytes(WINDOWS), row -> hashes.add(row.hash()));

        assertThat(hashes).hasSize(50_000);
    }

    private void assertRefused(String feed, byte[] file, String why) {
        assertThatThrownBy(() -> read(feed, file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(why);
    }

    private void read(String feed, byte[] file) {
        reader = new FeedReader(terms, terms.feed(feed).orElseThrow(), TODAY);
        reader.read(file, rows::add);
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/handelser").resolve(name));
    }
}
