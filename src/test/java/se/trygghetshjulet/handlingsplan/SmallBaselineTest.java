package se.trygghetshjulet.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.coherence.Finding;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.handlingsplan.depth.AreaDetail;
import se.trygghetshjulet.handlingsplan.depth.IndicatorDetail;
import se.trygghetshjulet.handlingsplan.history.PlanDiff;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Column;
import se.trygghetshjulet.municipality.PlanTable.Field;

/** An indicator that starts from a count below five is warned of while a plan can still be changed, and not read by all. */
class SmallBaselineTest {

    private static final Integer INHABITANTS = 12_000;

    @ParameterizedTest
    @CsvSource({
        "brott,                  3,   true",
        "brott,                  5,   false",
        "brott,                  0,   false",
        "%,                      3,   false",
        "per 10 000 invånare,    2,   true",
        "per 10 000 invånare,    5,   false"
    })
    void aSmallCountAndARateThatIsOneAreWarnedOf(String unit, BigDecimal baseline, boolean warned) {
        assertThat(PlanCoherence.small(startingFrom(unit, baseline), INHABITANTS))
                .hasSize(warned ? 1 : 0)
                .allSatisfy(finding -> {
                    assertThat(finding.stops()).isFalse();
                    assertThat(finding.text()).contains("”Rån” börjar på ett antal under fem");
                    assertThat(finding.remedy()).contains("skriv ”färre än 5” i effektmålet");
                });
    }

    @Test
    void aRateIsNotWarnedOfWhereNobodyKnowsAmongHowMany() {
        assertThat(PlanCoherence.small(startingFrom("per 1 000 invånare", BigDecimal.ONE), null))
                .extracting(Finding::text)
                .isEmpty();
    }

    @Test
    void whoMayNotSeeItReadsItNeitherInThePlanNorInWhatARevisionChanged() {
        Plan before = startingFrom("brott", BigDecimal.valueOf(3));
        Plan after = startingFrom("brott", BigDecimal.valueOf(4));
        PlanTable table = new PlanTable(Stream.of(Field.PROBLEM, Field.INDICATOR)
                .map(field -> new Column(field, field.id()))
                .toList());

        assertThat(PlanFace.table(table, shown(before).areas().get(0), Map.of()).rows())
                .flatExtracting(AreaTable.Row::cells)
                .flatExtracting(AreaTable.Cell::texts)
                .extracting(AreaTable.Text::text)
                .containsExactly("Otryggt.", "Rån");
        assertThat(PlanDiff.between(before, after, table).changes()).hasSize(1);
        assertThat(PlanDiff.between(shown(before), shown(after), table).changes())
                .isEmpty();
    }

    private static Plan shown(Plan plan) {
        return plan.withIndicators(PlanIndicator::withoutBaseline);
    }

    private static Plan startingFrom(String unit, BigDecimal baseline) {
        PlanIndicator indicator = new PlanIndicator(
                "ran", "Rån", unit, baseline, 2026, BigDecimal.valueOf(-5), "2", IndicatorDetail.NONE);
        return new Plan(
                1L,
                "provby",
                2027,
                0,
                1,
                DocumentState.DRAFT,
                LocalDate.of(2027, 1, 1),
                null,
                "Syfte",
                null,
                List.of(new PlanArea(
                        "centrum",
                        "1",
                        "Centrum",
                        "Otryggt.",
                        null,
                        null,
                        List.of(indicator),
                        List.of(),
                        List.of(),
                        AreaDetail.NONE)));
    }
}
