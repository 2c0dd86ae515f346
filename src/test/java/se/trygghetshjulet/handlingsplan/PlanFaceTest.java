package se.trygghetshjulet.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.handlingsplan.AreaTable.Cell;
import se.trygghetshjulet.handlingsplan.AreaTable.Heading;
import se.trygghetshjulet.handlingsplan.AreaTable.Text;
import se.trygghetshjulet.handlingsplan.depth.AreaDetail;
import se.trygghetshjulet.handlingsplan.depth.IndicatorDetail;
import se.trygghetshjulet.handlingsplan.depth.MeasureDetail;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Column;
import se.trygghetshjulet.municipality.PlanTable.Field;

/** One plan, seen through each municipality's own columns. */
class PlanFaceTest {

    private static final PlanArea AREA = new PlanArea(
            "centrum",
            "1",
            "Centrum",
            "Otryggt när det är mörkt.",
            "Färre rån.",
            null,
            List.of(new PlanIndicator(
                    "ran",
                    "Rån",
                    "brott",
                    BigDecimal.valueOf(40),
                    2026,
                    BigDecimal.valueOf(-5),
                    "38",
                    IndicatorDetail.NONE)),
            List.of(
                    new PlanCause(
                            "morkt",
                            "Mörkt",
                            List.of(
                                    measure("1.1", "Belysa", Party.KOMMUN, "Gatukontoret", "Redovisas"),
                                    measure("1.2", "Klippa", Party.KOMMUN, "Gatukontoret", "Redovisas"))),
                    new PlanCause("folktomt", "Folktomt", List.of(measure("1.3", "Vandra", Party.BADA, null, null)))),
            List.of(),
            AreaDetail.NONE);

    @Test
    void aCauseSpansItsMeasuresAndSoDoesAnOwnerOrAFollowUpThatIsTheSame() {
        AreaTable table = through(Field.CAUSE, Field.MEASURE, Field.OWNER, Field.FOLLOW_UP);

        assertThat(table.intro()).isEqualTo("Otryggt när det är mörkt.");
        assertThat(lines(table))
                .containsExactly(
                        "Mörkt×2 | Belysa | Gatukontoret×2 | Redovisas×2",
                        "Klippa",
                        "Folktomt | Vandra | Kommunen och polisen tillsammans | ");
    }

    @Test
    void whoeverReadsRowByRowIsToldWhatATallerCellAboveSaysAndNotWhatTheWholeAreaSays() {
        AreaTable table = through(Field.PROBLEM, Field.CAUSE, Field.MEASURE, Field.OWNER);

        assertThat(table.rows())
                .extracting(row -> row.shared().stream()
                        .map(cell -> cell.column() + ": " + text(cell).replaceFirst("×.*", ""))
                        .toList())
                .containsExactly(List.of(), List.of("cause: Mörkt", "owner: Gatukontoret"), List.of());
        AreaTable.Row second = table.rows().get(1);
        AreaTable.Cell measure = second.cells().get(0);
        assertThat(second.before(measure)).extracting(AreaTable.Cell::column).containsExactly("cause");
        assertThat(second.after(measure)).extracting(AreaTable.Cell::column).containsExactly("owner");
    }

    @Test
    void whatHoldsForTheWholeAreaSpansAllOfIt() {
        AreaTable table = through(Field.PROBLEM, Field.AREA_CAUSE, Field.EFFECT_GOAL, Field.MEASURE);

        assertThat(table.intro()).isEmpty();
        assertThat(lines(table))
                .containsExactly(
                        "Otryggt när det är mörkt.×3 | Mörkt+Folktomt×3 | Färre rån.+Rån: utgångsläge 40 brott (2026),"
                                + " −5 % per år, mål i år: 38×3 | Belysa",
                        "Klippa", "Vandra");
    }

    @Test
    void eachPartyHasItsColumnAndWhatTheyDoTogetherStandsInBoth() {
        assertThat(lines(through(Field.AREA, Field.MEASURE_KOMMUN, Field.MEASURE_POLIS, Field.EFFECT_GOAL)))
                .singleElement()
                .asString()
                .startsWith("Belysa+Klippa+Vandra | Vandra | Färre rån.");
    }

    @Test
    void eachMeasureHasItsRowWhereMoreIsSaidOfItThanWhoDoesIt() {
        assertThat(lines(through(Field.MEASURE_KOMMUN, Field.MEASURE_POLIS, Field.CAUSE, Field.OWNER, Field.FOLLOW_UP)))
                .containsExactly(
                        "Belysa |  | Mörkt×2 | Gatukontoret×2 | Redovisas×2",
                        "Klippa | ",
                        "Vandra | Vandra | Folktomt | Kommunen och polisen tillsammans | ");
    }

    @Test
    void theColourOfTheLastFollowUpStandsWhereTheMunicipalityWantsIt() {
        AreaTable table =
                PlanFace.table(table(Field.MEASURE, Field.FOLLOW_UP_STATUS), AREA, Map.of("1.2", "Gul", "1.3", "Röd"));

        assertThat(lines(table))
                .containsExactly("Belysa | Redovisas", "Klippa | Redovisas+Läge: Gul", "Vandra | Läge: Röd");
    }

    @Test
    void aColumnThatIsEmptyThroughoutAnAreaIsNotDrawnThere() {
        AreaTable table = through(Field.CAUSE, Field.MEASURE, Field.GOAL, Field.SCHEDULE, Field.OWNER);

        assertThat(table.columns()).extracting(Heading::label).containsExactly("cause", "measure", "owner");
        assertThat(lines(table))
                .containsExactly(
                        "Mörkt×2 | Belysa | Gatukontoret×2",
                        "Klippa",
                        "Folktomt | Vandra | Kommunen och polisen tillsammans");
    }

    @Test
    void anAreaWithNothingInItsTableHasNone() {
        PlanArea bare = new PlanArea(
                "skolan", "2", "Skolan", "Skadegörelse.", null, null, List.of(), List.of(), List.of(), AreaDetail.NONE);

        AreaTable table = PlanFace.table(table(Field.CAUSE, Field.MEASURE, Field.OWNER), bare, Map.of());

        assertThat(table.intro()).isEqualTo("Skadegörelse.");
        assertThat(table.columns()).isEmpty();
        assertThat(table.rows()).isEmpty();
    }

    private static AreaTable through(Field... fields) {
        return PlanFace.table(table(fields), AREA, Map.of());
    }

    private static PlanTable table(Field... fields) {
        return new PlanTable(
                Stream.of(fields).map(field -> new Column(field, field.id())).toList());
    }

    private static List<String> lines(AreaTable table) {
        return table.rows().stream()
                .map(row -> String.join(
                        " | ", row.cells().stream().map(PlanFaceTest::text).toList()))
                .toList();
    }

    private static String text(Cell cell) {
        String texts = String.join("+", cell.texts().stream().map(Text::text).toList());
        return cell.span() == 1 ? texts : texts + "×" + cell.span();
    }

    private static PlanMeasure measure(String number, String text, Party party, String owner, String followUp) {
        return PlanMeasure.of(
                number, new Measure(number, text, party, owner, null, null, null, followUp, MeasureDetail.NONE));
    }
}
