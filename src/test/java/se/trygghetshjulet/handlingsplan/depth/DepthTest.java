package se.trygghetshjulet.handlingsplan.depth;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.municipality.PlanTable.Field;

/** What only some municipalities ask for: how it is written, summed, weighed and put in order. */
class DepthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027: 100000                     | 2027: 100 000 kr",
                "2027:100 000 kr                  | 2027: 100 000 kr",
                "2028: 50 000; 2027: 1 000 000    | 2027: 1 000 000 kr; 2028: 50 000 kr",
                "2027: 100\u00a0000 kr;2028: 0    | 2027: 100 000 kr; 2028: 0 kr"
            })
    void aBudgetIsWrittenInOneWay(String typed, String written) {
        assertThat(Budget.of(typed)).map(Budget::text).contains(written);
        assertThat(Budget.of(written)).map(Budget::text).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100 000",
                "2027: hundra",
                "2027: 1,50",
                "2027: -5",
                "2027: 1; 2027: 2",
                "27: 100",
                "2027: 10 00",
                ""
            })
    void whatIsNoBudgetIsNone(String typed) {
        assertThat(Budget.of(typed)).isEmpty();
    }

    @Test
    void budgetsAreSummedYearByYear() {
        assertThat(Budget.sum(Stream.of("2027: 100 000 kr", "2027: 1; 2028: 7", "ingen aning"))
                        .years())
                .isEqualTo(Map.of(2027, 100_001L, 2028, 7L));
        assertThat(Budget.sum(Stream.empty()).text()).isEmpty();
    }

    @Test
    void anAreaIsWeighedWhereBothFiguresAreThere() {
        assertThat(area(null, 4, 5).text(Field.PRIORITY)).isEqualTo("20 (sannolikhet 4 × konsekvens 5)");
        assertThat(area(null, 4, null).text(Field.PRIORITY)).isNull();
    }

    @Test
    void whatHasAnOrderComesFirstAndTheRestByItsWeight() {
        List<AreaDetail> areas =
                List.of(area(null, null, null), area(null, 1, 2), area(2, 1, 1), area(null, 5, 5), area(1, null, null));

        assertThat(Ranking.byOrderAndScore(areas, area -> area))
                .containsExactly(
                        area(1, null, null), area(2, 1, 1), area(null, 5, 5), area(null, 1, 2), area(null, null, null));
        assertThat(Ranking.byOrder(Arrays.asList("c", "a", "b"), text -> null))
                .as("nobody has said anything of an order")
                .containsExactly("c", "a", "b");
    }

    @Test
    void aTargetFollowsTheRuleAndSaysHowItIsRounded() {
        BigDecimal forty = new BigDecimal("40.50");

        assertThat(IndicatorDetail.NONE.target(forty, new BigDecimal("38"))).isEqualTo("38");
        assertThat(IndicatorDetail.NONE.target(forty, null)).isNull();
        assertThat(new IndicatorDetail(null, 1, null).target(forty, new BigDecimal("38.5")))
                .isEqualTo("38,5 (avrundat till en decimal)");
        assertThat(new IndicatorDetail(IndicatorRule.FEWER, null, null).target(forty, null))
                .isEqualTo("färre än 40,5");
        assertThat(new IndicatorDetail(IndicatorRule.MORE, null, null).target(null, null))
                .isEqualTo("fler än förra perioden");
        assertThat(new IndicatorDetail(IndicatorRule.YES_NO, null, null).target(null, null))
                .isEqualTo("ja");
        assertThat(new IndicatorDetail(IndicatorRule.FACTOR, null, new BigDecimal("4")).target(null, null))
                .isEqualTo("minst 4 gånger förra årets siffra");
        assertThat(new IndicatorDetail(IndicatorRule.FACTOR, null, new BigDecimal("0.5")).target(forty, null))
                .isEqualTo("högst 0,5 gånger förra årets siffra");
        assertThat(new IndicatorDetail(IndicatorRule.ABSOLUTE, null, new BigDecimal("80.0")).target(forty, null))
                .isEqualTo("80");
        assertThat(new IndicatorDetail(IndicatorRule.COUNT, null, new BigDecimal("6")).target(null, null))
                .isEqualTo("minst 6");
        assertThat(new IndicatorDetail(IndicatorRule.QUALITATIVE, null, null).target(null, null))
                .isEqualTo("bedöms i ord");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "brott                     | COUNT   | 0",
                "-                         | COUNT   | 0",
                "skadade barn              | COUNT   | 0",
                "Procent                   | MEASURE | 0",
                "% av eleverna             | MEASURE | 0",
                "andel trygga              | MEASURE | 0",
                "kr                        | MEASURE | 0",
                "kronofogdeärenden         | COUNT   | 0",
                "brott per 100 000 inv     | RATE    | 100000",
                "antal/1 000 invånare      | RATE    | 1000",
                "per\u00a010\u202f000 inv   | RATE    | 10000"
            })
    void whatIsNotSaidToBeAnythingElseIsACount(String unit, IndicatorUnit.Kind kind, int per) {
        assertThat(IndicatorUnit.of(unit, null)).isEqualTo(new IndicatorUnit(kind, per));
    }

    private static AreaDetail area(Integer order, Integer probability, Integer consequence) {
        return new AreaDetail(null, order, probability, consequence);
    }
}
