package se.trygghetshjulet.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.handlingsplan.PartyColumns.PartyRow;
import se.trygghetshjulet.handlingsplan.depth.AreaDetail;
import se.trygghetshjulet.handlingsplan.depth.IndicatorDetail;
import se.trygghetshjulet.handlingsplan.depth.IndicatorRule;
import se.trygghetshjulet.handlingsplan.depth.MeasureDetail;
import se.trygghetshjulet.municipality.Party;

/** Rows as people fill them in become one model, whatever the municipality's table looks like. */
class PlanEntryTest {

    @Test
    void aCauseThatIsLeftEmptyIsTheOneAbove() {
        Area area = rows(
                row("Mörkt", "Belysa gången"), row(null, "Klippa häcken"), row("Ingen är där", "Vandra tillsammans"));

        assertThat(area.causes()).extracting(Cause::analysis).containsExactly("Mörkt", "Ingen är där");
        assertThat(area.causes().get(0).measures())
                .extracting(Measure::description)
                .containsExactly("Belysa gången", "Klippa häcken");
    }

    @Test
    void measuresBeforeTheFirstCauseHaveNone() {
        Area area = rows(row(null, "Genast"), row("Mörkt", "Belysa gången"));

        assertThat(area.causes()).extracting(Cause::analysis).containsExactly(null, "Mörkt");
    }

    @Test
    void rowsComeBackAsTheyWereFilledIn() {
        Area area = rows(row("Mörkt", "Belysa gången"), row(null, "Klippa häcken"), row("Tomt", "Vandra"));

        assertThat(AreaRow.of(area, Map.of()).measures())
                .extracting(MeasureRow::cause)
                .containsExactly("Mörkt", null, "Tomt");
        assertThat(AreaRow.of(area, Map.of()).toArea(area)).isEqualTo(area);
    }

    @Test
    void oneAnalysisForTheWholeAreaHoldsForAllItsMeasures() {
        Area area = new AreaRow(
                        null,
                        null,
                        "Trafik",
                        null,
                        null,
                        "Rakt och brett",
                        null,
                        null,
                        null,
                        List.of(row(null, "Gupp")),
                        null,
                        null,
                        AreaDetail.NONE)
                .toArea(null);

        assertThat(area.causes()).extracting(Cause::analysis).containsExactly("Rakt och brett");
        assertThat(AreaRow.of(area, Map.of()).areaCause()).isEqualTo("Rakt och brett");
    }

    @Test
    void whatStandsInBothPartiesColumnsIsDoneTogether() {
        Area area = columns(
                List.of(partyRow(null, "Vandra"), partyRow(null, "Ljussätta")),
                List.of(partyRow(null, "Patrullera"), partyRow(null, "Vandra")));

        assertThat(area.measures().map(Measure::description)).containsExactly("Vandra", "Ljussätta", "Patrullera");
        assertThat(area.measures().map(Measure::party)).containsExactly(Party.BADA, Party.KOMMUN, Party.POLIS);
        AreaRow shown = AreaRow.of(area, Map.of());
        assertThat(shown.measuresKommun()).extracting(PartyRow::description).containsExactly("Vandra", "Ljussätta");
        assertThat(shown.measuresPolis()).extracting(PartyRow::description).containsExactly("Vandra", "Patrullera");
    }

    @Test
    void aSharedMeasureThatTheTwoWriteDifferentlyBecomesTwo() {
        Area area = columns(List.of(partyRow("1.1", "Vandra i maj")), List.of(partyRow("1.1", "Vandra i juni")));

        assertThat(area.measures().map(Measure::key))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .startsWith("1.1");
        assertThat(area.measures().map(Measure::party)).containsExactly(Party.KOMMUN, Party.POLIS);
    }

    @Test
    void aMeasureOfBothThatEachAnswersForInItsOwnWayBecomesTwo() {
        PartyRow kommun =
                new PartyRow(null, null, null, "Vandra", "Fritid", null, "Maj", null, null, MeasureDetail.NONE);
        PartyRow polis =
                new PartyRow(null, null, null, "Vandra", "Områdespoliser", null, "Maj", null, null, MeasureDetail.NONE);

        assertThat(columns(List.of(kommun), List.of(polis)).measures().map(Measure::party))
                .containsExactly(Party.KOMMUN, Party.POLIS);
        assertThat(columns(List.of(kommun), List.of(kommun)).measures().map(Measure::party))
                .containsExactly(Party.BADA);
    }

    @Test
    void theCausesOfTwoColumnsComeBackAsTheyWereFilledIn() {
        List<PartyRow> kommun = List.of(because("Mörkt", "Belysa"), because(null, "Klippa"), because("Tomt", "Vandra"));
        List<PartyRow> polis = List.of(because(null, "Synas"), because("Mörkt", "Patrullera"));

        Area area = columns(kommun, polis);

        assertThat(area.causes()).extracting(Cause::analysis).containsExactly(null, "Mörkt", "Tomt");
        AreaRow shown = AreaRow.of(area, Map.of());
        assertThat(shown.measuresKommun())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("key")
                .isEqualTo(kommun);
        assertThat(shown.measuresPolis())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("key")
                .isEqualTo(polis);
    }

    @Test
    void aCauseIsKnownAgainByWhatItSaysOrByItsMeasures() {
        Area before = rows(row("Mörkt", "Belysa"), row("Tomt", "Vandra"));
        AreaRow shown = AreaRow.of(before, Map.of());
        MeasureRow belysa = shown.measures().get(0);
        MeasureRow vandra = shown.measures().get(1);

        Area after = new AreaRow(
                        shown.key(),
                        null,
                        null,
                        "Centrum",
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(vandra.because("Folktomt"), belysa, row("Stökigt", "Städa")),
                        null,
                        null,
                        AreaDetail.NONE)
                .toArea(before);

        assertThat(after.causes()).extracting(Cause::analysis).containsExactly("Folktomt", "Mörkt", "Stökigt");
        assertThat(after.causes().get(0).key()).isEqualTo(before.causes().get(1).key());
        assertThat(after.causes().get(1).key()).isEqualTo(before.causes().get(0).key());
        assertThat(before.causes())
                .extracting(Cause::key)
                .doesNotContain(after.causes().get(2).key());
    }

    @Test
    void anIndicatorKnowsWhereItShouldBeInAYear() {
        Indicator violence = indicator(457, 2011, -5);
        Indicator fines = indicator(100, 2011, 300);

        assertThat(violence.targetFor(2011)).isEqualTo("457");
        assertThat(violence.targetFor(2012)).isEqualTo("434"); // 457 × 0,95 = 434,15
        assertThat(violence.targetFor(2014)).isEqualTo("392"); // 457 × 0,95³ = 391,82
        assertThat(fines.targetFor(2012)).isEqualTo("400"); // at least four times the year before
        assertThat(violence.targetFor(2010)).isNull();
        assertThat(new Indicator(null, "Berusning", null, null, null, null, IndicatorDetail.NONE).targetFor(2012))
                .isNull();
    }

    @Test
    void aRuleThatNeedsAFigureHasOneAndNoBaselineIsASmallCount() {
        assertThat(faults(row("brott", null, new IndicatorDetail(IndicatorRule.FACTOR, null, null))))
                .containsExactly("areas[0].indicators[0].goal");
        assertThat(faults(row("brott", null, new IndicatorDetail(IndicatorRule.FEWER, null, BigDecimal.TEN))))
                .containsExactly("areas[0].indicators[0].goal");
        assertThat(faults(row("brott", "4", IndicatorDetail.NONE))).containsExactly("areas[0].indicators[0].baseline");
        assertThat(faults(row("brott", "5", new IndicatorDetail(IndicatorRule.COUNT, null, BigDecimal.TEN))))
                .isEmpty();
        assertThat(faults(row("%", "3.5", IndicatorDetail.NONE))).isEmpty();
        assertThat(faults(row("brott", "0", IndicatorDetail.NONE))).isEmpty();
    }

    private static AreaRow.IndicatorRow row(String unit, String baseline, IndicatorDetail more) {
        return new AreaRow.IndicatorRow(
                null, "Mått", unit, baseline == null ? null : new BigDecimal(baseline), null, null, more);
    }

    private static List<String> faults(AreaRow.IndicatorRow indicator) {
        AreaRow area = new AreaRow(
                null,
                null,
                "Centrum",
                null,
                null,
                null,
                null,
                null,
                List.of(indicator),
                List.of(),
                null,
                null,
                AreaDetail.NONE);
        try {
            RowRules.check(
                    new DraftPlanForm.Data(null, LocalDate.parse("2027-01-01"), null, "", List.of(area), List.of()));
            return List.of();
        } catch (FormBreach breach) {
            return breach.findings().stream().map(FormBreach.Finding::path).toList();
        }
    }

    private static Indicator indicator(int baseline, int year, int change) {
        return new Indicator(
                null,
                "Antal",
                "st",
                BigDecimal.valueOf(baseline),
                year,
                BigDecimal.valueOf(change),
                IndicatorDetail.NONE);
    }

    private static Area rows(MeasureRow... rows) {
        return new AreaRow(
                        null,
                        null,
                        "Centrum",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(rows),
                        null,
                        null,
                        AreaDetail.NONE)
                .toArea(null);
    }

    private static Area columns(List<PartyRow> kommun, List<PartyRow> polis) {
        return new AreaRow(
                        null, null, "Centrum", null, null, null, null, null, null, null, kommun, polis, AreaDetail.NONE)
                .toArea(null);
    }

    private static MeasureRow row(String cause, String description) {
        return new MeasureRow(
                null,
                null,
                cause,
                description,
                Party.KOMMUN,
                "Gatukontoret",
                null,
                null,
                null,
                null,
                MeasureDetail.NONE);
    }

    private static PartyRow partyRow(String key, String description) {
        return new PartyRow(key, null, null, description, null, null, null, null, null, MeasureDetail.NONE);
    }

    private static PartyRow because(String cause, String description) {
        return new PartyRow(null, null, cause, description, null, null, null, null, null, MeasureDetail.NONE);
    }
}
