package se.trygghetshjulet.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import se.trygghetshjulet.handlingsplan.depth.IndicatorDetail;
import se.trygghetshjulet.medborgarlofte.DemoLofte;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.overenskommelse.DemoOverenskommelse;
import se.trygghetshjulet.riktlinje.DemoRiktlinje;

/** Each municipality's own documents are there whole: counted by hand in the originals. */
class DemoDocumentsTest {

    private static final ObjectMapper YAML =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    record DemoFile(DemoPlan plan, DemoLofte lofte, DemoOverenskommelse agreement, DemoRiktlinje guideline) {}

    @Test
    void gotene() {
        PlanContent plan = plan("gotene");

        assertThat(plan.validFrom()).isEqualTo("2019-01-01");
        assertThat(plan.validTo()).isEqualTo("2019-12-31");
        assertThat(names(plan))
                .containsExactly(
                        "Upplevd otrygghet i centrum",
                        "Inbrott i bostad",
                        "Drog- och alkoholanvändning hos unga",
                        "Samverkan mot brott");
        assertThat(causes(plan)).containsExactly(2, 2, 4, 0);
        assertThat(measures(plan)).containsExactly(3, 2, 7, 14);
        assertThat(area(plan, 0).measures().map(Measure::owner).findFirst())
                .hasValue("Samhällsbyggnad, Service och teknik, polisen och AB Götenebostäder");
        assertThat(area(plan, 1).measures().map(Measure::party)).containsExactly(Party.POLIS, Party.BADA);
        assertThat(area(plan, 2).measures().map(Measure::followUp))
                .filteredOn("Löpande."::equals)
                .hasSize(6);
        assertThat(area(plan, 2).measures().map(Measure::followUp))
                .contains("Antalet genomförda narkotikasök med hund.");
        assertThat(area(plan, 3).measures().map(Measure::description))
                .anyMatch(text -> text.contains("Embrace"))
                .anyMatch(text -> text.contains("EST"))
                .anyMatch(text -> text.contains("2016/17:126"))
                .anyMatch(text -> text.contains("folkhälsorådet"))
                .anyMatch(text -> text.contains("länsstyrelsens samordnare"));
        DemoOverenskommelse agreement = agreement("gotene");
        assertThat(agreement.validTo()).isEqualTo("2019-12-31");
        assertThat(agreement.commitments()).hasSize(4);
        assertThat(documents("gotene").lofte()).isNull();
    }

    @Test
    void skara() {
        PlanContent plan = plan("skara");

        assertThat(plan.validTo()).isEqualTo("2020-12-31");
        assertThat(names(plan))
                .containsExactly(
                        "Förekomst av narkotika i Skara",
                        "Trygghetsfrämjande insatser i centrum, särskilt runt busstationen",
                        "Grannsamverkan",
                        "Kommunicera det brottsförebyggande arbetet",
                        "Ett rent och snyggt Skara");
        assertThat(causes(plan)).containsExactly(1, 1, 0, 1, 1);
        assertThat(measures(plan)).containsExactly(6, 3, 0, 1, 1);
        assertThat(area(plan, 0).measures().map(Measure::followUp).filter(Objects::nonNull))
                .hasSize(4)
                .containsOnly("Genomförda aktiviteter redovisas.");
        assertThat(area(plan, 4).measures().map(Measure::owner)).containsExactly("Service och teknik");
        DemoOverenskommelse agreement = agreement("skara");
        assertThat(agreement.validFrom()).isEqualTo("2020-01-01");
        assertThat(agreement.validTo()).isEqualTo("2023-12-31");
        assertThat(documents("skara").lofte()).isNull();
    }

    @Test
    void alingsas() {
        PlanContent plan = plan("alingsas");

        assertThat(plan.validFrom()).isEqualTo("2012-05-05");
        assertThat(plan.validTo()).isNull();
        assertThat(plan.areas()).hasSize(5);
        assertThat(of(plan, Party.KOMMUN)).containsExactly(3, 4, 2, 1, 1);
        assertThat(of(plan, Party.POLIS)).containsExactly(3, 4, 3, 2, 1);
        assertThat(of(plan, Party.BADA)).containsExactly(0, 1, 3, 0, 0);
        assertThat(plan.areas())
                .allSatisfy(area -> assertThat(area.effectGoal()).isNotBlank());
        assertThat(indicators(plan)
                        .map(row -> new Indicator(
                                null,
                                row.name(),
                                row.unit(),
                                row.baseline(),
                                row.baselineYear(),
                                row.yearlyChange(),
                                IndicatorDetail.NONE)))
                .containsExactly(
                        new Indicator(
                                null,
                                "Våldsbrott i centrumkärnan",
                                "brott",
                                number(457),
                                2011,
                                number(-5),
                                IndicatorDetail.NONE),
                        new Indicator(
                                null,
                                "Direktförverkande av ungdomars alkohol på allmän plats",
                                "beslag",
                                number(220),
                                2011,
                                number(10),
                                IndicatorDetail.NONE),
                        new Indicator(
                                null,
                                "Brott bland ungdomar 15–18 år",
                                "brott",
                                number(181),
                                2011,
                                number(-5),
                                IndicatorDetail.NONE),
                        new Indicator(
                                null,
                                "Ordningsbot för nedskräpning",
                                "ordningsböter",
                                null,
                                null,
                                number(300),
                                IndicatorDetail.NONE));
        // 457 × 0.95², 220 × 1.1², 181 × 0.95²
        assertThat(indicators(plan).limit(3).map(indicator -> indicator.aimFor(2013)))
                .containsExactly("412", "266", "163");
        assertThat(area(plan, 1).problem()).contains("4 148", "189", "32 procent", "12 procent");
        assertThat(area(plan, 2).problem()).contains("32 procent", "25 procent");
        DemoOverenskommelse agreement = agreement("alingsas");
        assertThat(agreement.validFrom()).isEqualTo("2012-05-05");
        assertThat(agreement.validTo()).isNull();
        assertThat(agreement.commitments()).hasSize(8);
    }

    @Test
    void mjolby() {
        PlanContent plan = plan("mjolby");

        assertThat(plan.validTo()).isEqualTo("2020-12-31");
        assertThat(names(plan))
                .containsExactly(
                        "Trafikmiljön",
                        "Otrygghetsfaktorer i boendemiljön",
                        "Ordningsstörningar",
                        "Tillgreppsbrott",
                        "Våldsbejakande extremism",
                        "Droger, ANDT (alkohol, narkotika, dopning och tobak)");
        assertThat(causes(plan)).containsExactly(1, 1, 1, 1, 1, 0);
        assertThat(measures(plan)).containsExactly(2, 4, 6, 7, 5, 4);
        assertThat(plan.areas().stream().filter(area -> area.subGoal() != null)).hasSize(2);
        assertThat(agreement("mjolby").validTo()).isEqualTo("2018-12-31");
        assertThat(documents("mjolby").lofte().promises()).hasSize(3);
        assertThat(documents("mjolby").lofte().year()).isEqualTo(2018);
    }

    @Test
    void koping() {
        PlanContent plan = plan("koping");

        assertThat(plan.validFrom()).isEqualTo("2024-01-01");
        assertThat(plan.validTo()).isEqualTo("2025-12-31");
        assertThat(measures(plan)).containsExactly(6, 4, 5, 1, 1, 1);
        assertThat(plan.areas().stream().flatMap(Area::measures).map(Measure::schedule))
                .contains("Var fjortonde dag", "Fyra gånger per år", "Vartannat år");
        DemoRiktlinje guideline = documents("koping").guideline();
        assertThat(guideline.validFrom()).isEqualTo("2024-01-01");
        assertThat(guideline.validTo()).isEqualTo("2026-12-31");
        assertThat(guideline.goals()).hasSize(8);
        assertThat(guideline.forums()).hasSize(12);
        assertThat(guideline.responsibility()).contains("Kommunfullmäktige", "kommunstyrelsen", "Säkerhetsavdelningen");
        assertThat(agreement("koping").commitments()).anyMatch(text -> text.contains("fokusområden"));
    }

    /** Roles stand for people, and a footnote's mark is no figure. */
    @ParameterizedTest
    @ValueSource(strings = {"gotene", "skara", "alingsas", "mjolby", "koping"})
    void nobodyIsNamedAndNothingIsLeftOver(String kommun) throws IOException {
        String text = Files.readString(Path.of("src/main/resources/demo/" + kommun + ".yaml"));
        String content =
                text.lines().filter(line -> !line.startsWith("#")).reduce("", (all, line) -> all + line + "\n");

        assertThat(content)
                .doesNotContainPattern("(?i)beivra \\d|förverka\\w* \\d\\b|SSPF \\d|Klicka och skriv|<[a-z]+");
        // where the originals name a person within brackets
        assertThat(plan(kommun).areas().stream().flatMap(Area::measures).map(Measure::owner))
                .noneMatch(owner -> owner != null && owner.contains("("));
    }

    private static DemoFile documents(String kommun) {
        try {
            return YAML.readValue(new ClassPathResource("demo/" + kommun + ".yaml").getInputStream(), DemoFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanContent plan(String kommun) {
        return documents(kommun).plan().content();
    }

    private static DemoOverenskommelse agreement(String kommun) {
        return documents(kommun).agreement();
    }

    private static Area area(PlanContent plan, int row) {
        return plan.areas().get(row);
    }

    private static Stream<String> names(PlanContent plan) {
        return plan.areas().stream().map(Area::name);
    }

    private static List<Integer> causes(PlanContent plan) {
        return plan.areas().stream()
                .map(area -> (int) area.causes().stream()
                        .filter(cause -> cause.analysis() != null)
                        .count())
                .toList();
    }

    private static List<Integer> measures(PlanContent plan) {
        return plan.areas().stream().map(area -> (int) area.measures().count()).toList();
    }

    private static List<Integer> of(PlanContent plan, Party party) {
        return plan.areas().stream()
                .map(area -> (int) area.measures()
                        .filter(measure -> measure.party() == party)
                        .count())
                .toList();
    }

    private static Stream<Indicator> indicators(PlanContent plan) {
        return plan.areas().stream().flatMap(area -> area.indicators().stream());
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
