package se.trygghetshjulet.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.depth.IndicatorDetail;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.transfer.RowFaults.Told;
import se.trygghetshjulet.transfer.UnreadableFile;

/** Files as Brå's database and Kolada write them, read for one municipality's indicators. */
class FileReadingTest {

    private static Municipality provby;

    private final PlanIndicator count = indicator("antal", "Skadegörelse", "brott");
    private final PlanIndicator rate = indicator("andel", "Skadegörelse per invånare", "brott per 100 000 invånare");

    @BeforeAll
    static void aMunicipalityThatStatisticsKnow() throws IOException {
        ObjectMapper yaml = new YAMLMapper().registerModule(new JavaTimeModule());
        ObjectNode profile = (ObjectNode)
                yaml.readTree(Path.of("src/test/kommuner/provby.yaml").toFile());
        profile.putObject("statistics").put("code", "9991").put("inhabitants", 12000);
        provby = yaml.treeToValue(profile, Municipality.class);
    }

    @Test
    void braHasATitleAboveItsHeadingsAndBothCountsAndRates() {
        FileReading reading = read("""
                Anmälda brott efter region och brottstyp, slutlig statistik

                Region;Brottstyp;År;Antal;Per 100 000 inv
                Provby kommun;Skadegörelse;2023;1 234;10 283,3
                9991 Provby;SKADEGÖRELSE ;2024;..;-
                Provby;Bedrägeri;2024;12;100
                Grannby kommun;Skadegörelse;2024;80;700
                """);

        assertThat(reading.faults().told()).isEmpty();
        assertThat(lines(reading)).containsExactly("4 antal 2023 1234.0000", "4 andel 2023 10283.3000");
        assertThat(reading.missing()).isEqualTo(2);
        assertThat(reading.unknown()).isEqualTo(1);
        assertThat(reading.others()).isEqualTo(1);
    }

    @Test
    void koladaHasKeysAndTellsOfWomenAndMenApart() {
        FileReading reading = read("""
                kpi;municipality;year;gender;value
                N07403;9991;2023;T;812.3456789
                N07403;9991;2023;K;700
                N07403;9991;2024;T;
                N07403;1489;2023;T;900
                N00001;9991;2023;T;1
                """);

        assertThat(lines(reading)).containsExactly("2 kolada 2023 812.3457");
        assertThat(List.of(reading.unknown(), reading.others(), reading.missing()))
                .containsExactly(2, 1, 1);
    }

    @Test
    void everyFaultIsToldWithItsRows() {
        FileReading reading = read("""
                Region,Brottstyp,År,Antal
                Provby,Skadegörelse,2031,12
                Provby,Skadegörelse,i fjol,12
                Provby,Skadegörelse,2022,tolv
                Provby,Skadegörelse,2021,"12,5"
                Provby,Skadegörelse,2021,13
                """);

        assertThat(reading.faults().told())
                .contains(new Told("Rad 4", "”tolv” är inget tal. Skriv till exempel 412, 1 234 eller 12,5."))
                .contains(new Told("Rad 6", "Samma uppgift står på rad 5 med en annan siffra. Ta bort den ena."))
                .anyMatch(
                        fault -> fault.rows().equals("Rad 2") && fault.message().startsWith("”2031” är ingen period."))
                .anyMatch(fault ->
                        fault.rows().equals("Rad 3") && fault.message().startsWith("”i fjol” är ingen period."))
                .anyMatch(fault -> fault.message().contains("den kolumnen finns inte i filen"));
    }

    @Test
    void whatIsNoSuchFileSaysWhatTheHeadingsShouldBe() {
        for (String none : List.of("", "a;b\n1;2\n", "kpi;municipality;value\n")) {
            assertThatThrownBy(() -> read(none))
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageContaining("kpi, municipality, year, gender och value");
        }
        assertThatThrownBy(() -> read("Region;Brottstyp;År;Antal\n\"Provby;a"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("citattecken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2024          | 2024 ar",
                "2024 T1       | 2024 t1",
                "2024, tertial 3| 2024 t3",
                "2024K2        | 2024 k2",
                "2024Q4        | 2024 k4",
                "2024 kv 4     | 2024 k4",
                "2024 H2       | 2024 h2",
                "2024 halvår 1 | 2024 h1",
                "2024 T4       | -",
                "2024 H3       | -",
                "24            | -",
                "januari 2024  | -"
            })
    void periodsAsTheyAreWritten(String written, String read) {
        assertThat(Period.read(written)
                        .map(period -> period.year() + " " + period.part().id())
                        .orElse(null))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "412              | NUMBER  | 412",
                "12,5             | NUMBER  | 12.5",
                "12.5             | NUMBER  | 12.5",
                "1 234 567        | NUMBER  | 1234567",
                "1\u00a0234,5     | NUMBER  | 1234.5",
                "..               | MISSING | -",
                "'-'              | MISSING | -",
                "–                | MISSING | -",
                "''               | MISSING | -",
                "-3               | WRONG   | -",
                "12 34            | WRONG   | -",
                "1e9              | WRONG   | -",
                "tolv             | WRONG   | -",
                "9999999999       | WRONG   | -"
            })
    void numbersAsTheyAreWritten(String written, WrittenNumber.Kind kind, BigDecimal number) {
        WrittenNumber read = WrittenNumber.read(written);

        assertThat(read.kind()).isEqualTo(kind);
        if (number != null) {
            assertThat(read.number()).isEqualByComparingTo(number);
        }
    }

    private FileReading read(String content) {
        return new FileReading(
                        provby,
                        Map.of(
                                "skadegörelse", List.of(count, rate),
                                "n07403", List.of(indicator("kolada", "Våldsbrott", "brott per 100 000 inv"))),
                        2026)
                .read(content);
    }

    private static List<String> lines(FileReading reading) {
        return reading.found().stream()
                .map(found -> found.row() + " " + found.indicator().key() + " "
                        + found.period().text() + " " + found.figure().toPlainString())
                .toList();
    }

    private static PlanIndicator indicator(String key, String name, String unit) {
        return new PlanIndicator(key, name, unit, null, null, null, null, IndicatorDetail.NONE);
    }
}
