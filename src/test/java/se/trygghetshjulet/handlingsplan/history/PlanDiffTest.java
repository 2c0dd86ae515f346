package se.trygghetshjulet.handlingsplan.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanCause;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.handlingsplan.depth.AreaDetail;
import se.trygghetshjulet.handlingsplan.depth.MeasureDetail;
import se.trygghetshjulet.handlingsplan.history.PlanDiff.AreaStatus;
import se.trygghetshjulet.handlingsplan.history.PlanDiff.Change;
import se.trygghetshjulet.handlingsplan.history.PlanDiff.Kind;
import se.trygghetshjulet.handlingsplan.history.PlanDiff.MeasureStatus;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Column;
import se.trygghetshjulet.municipality.PlanTable.Field;

class PlanDiffTest {

    private static final PlanTable TABLE = new PlanTable(List.of(
            new Column(Field.PROBLEM, "Problembild"),
            new Column(Field.CAUSE, "Orsak"),
            new Column(Field.MEASURE, "Åtgärd"),
            new Column(Field.OWNER, "Vem"),
            new Column(Field.SCHEDULE, "När")));

    private static final Plan IN_FORCE = plan(
            7L,
            null,
            area("1", "1", "Trafik", "För höga farter", measure("1.1", "1.1", "Kontroller", "Polisen")),
            area(
                    "2",
                    "2",
                    "Droger",
                    "Langning",
                    measure("2.1", "2.1", "Samtal", "Skolan"),
                    measure("2.2", "2.2", "Kartläggning", "Fritid")));

    @Test
    void aCopyThatNobodyHasTouchedKeepsEveryRow() {
        PlanDiff diff = diff(IN_FORCE, copy(area -> area));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.areas()).extracting(AreaStatus::kind).containsOnly(Kind.KEPT);
        assertThat(diff.areas().get(1).measures())
                .extracting(MeasureStatus::kind)
                .containsExactly(Kind.KEPT, Kind.KEPT);
    }

    @Test
    void aChangedFieldTellsBeforeAndAfterUnderTheMunicipalitysName() {
        Plan after = revision(
                area("1", "1", "Trafik", "Buskörning på kvällar", measure("1.1", "1.1", "Kontroller", "Gatukontoret")),
                carriedDroger("2"));

        assertThat(diff(IN_FORCE, after).changes())
                .containsExactly(
                        new Change(Kind.CHANGED, "1 Trafik", "Problembild", "För höga farter", "Buskörning på kvällar"),
                        new Change(Kind.CHANGED, "1.1 Kontroller", "Vem", "Polisen", "Gatukontoret"));
    }

    @Test
    void aRowThatWasMovedAndRenamedIsStillTheSameRow() {
        Plan after = revision(
                area("1", "2", "Narkotika", "Langning", measure("1.1", "2.2", "Kartläggning", "Fritid")),
                area("2", "1", "Trafik", "För höga farter", measure("2.1", "1.1", "Kontroller", "Polisen")));

        PlanDiff diff = diff(IN_FORCE, after);

        assertThat(diff.areas()).extracting(AreaStatus::name).containsExactly("Narkotika", "Trafik");
        assertThat(diff.areas()).extracting(AreaStatus::kind).containsExactly(Kind.CHANGED, Kind.KEPT);
        assertThat(diff.changes())
                .containsExactly(
                        new Change(Kind.CHANGED, "1 Narkotika", "Område", "Droger", "Narkotika"),
                        new Change(Kind.DROPPED, "2.1 Samtal", "Åtgärd", "Samtal", ""));
    }

    @Test
    void newAndDroppedAreasAreToldWithTheirMeasures() {
        Plan after = revision(
                area("1", "1", "Trafik", "För höga farter", measure("1.1", "1.1", "Kontroller", "Polisen")),
                area(
                        "2",
                        "resecentrum",
                        "Resecentrum",
                        "Skadegörelse",
                        measure("2.1", "vandring", "Vandring", "Båda")));

        PlanDiff diff = diff(IN_FORCE, after);

        assertThat(diff.areas())
                .extracting(AreaStatus::name, AreaStatus::kind)
                .containsExactly(
                        tuple("Trafik", Kind.KEPT), tuple("Resecentrum", Kind.NEW), tuple("Droger", Kind.DROPPED));
        assertThat(diff.changes())
                .extracting(Change::title, Change::where)
                .containsExactly(
                        tuple("Ny", "2 Resecentrum"),
                        tuple("Ny", "2.1 Vandring"),
                        tuple("Utgår", "2 Droger"),
                        tuple("Utgår", "2.1 Samtal"),
                        tuple("Utgår", "2.2 Kartläggning"));
    }

    @Test
    void twoMeasuresOfTheSameSentenceAreTwo() {
        Plan after = revision(
                area(
                        "1",
                        "1",
                        "Trafik",
                        "För höga farter",
                        measure("1.1", "ny", "Kontroller", "Polisen"),
                        measure("1.2", "1.1", "Kontroller", "Gatukontoret")),
                carriedDroger("2"));

        assertThat(diff(IN_FORCE, after).changes())
                .containsExactly(
                        new Change(Kind.NEW, "1.1 Kontroller", "Åtgärd", "", "Kontroller"),
                        new Change(Kind.CHANGED, "1.2 Kontroller", "Vem", "Polisen", "Gatukontoret"));
    }

    @Test
    void aMeasureThatStandsInAnotherAreaNowHasMoved() {
        Plan after = revision(
                area(
                        "1",
                        "1",
                        "Trafik",
                        "För höga farter",
                        measure("1.1", "1.1", "Kontroller", "Polisen"),
                        measure("1.2", "2.2", "Kartläggning", "Kommunen")),
                area("2", "2", "Droger", "Langning", measure("2.1", "2.1", "Samtal", "Skolan")));

        PlanDiff diff = diff(IN_FORCE, after);

        assertThat(diff.changes())
                .containsExactly(
                        new Change(Kind.MOVED, "1.2 Kartläggning", "Område", "Droger", "Trafik"),
                        new Change(Kind.CHANGED, "1.2 Kartläggning", "Vem", "Fritid", "Kommunen"));
        assertThat(diff.areas().get(0).measures())
                .extracting(MeasureStatus::kind)
                .containsExactly(Kind.KEPT, Kind.MOVED);
        assertThat(diff.areas().get(1).measures())
                .extracting(MeasureStatus::kind)
                .containsExactly(Kind.KEPT);
    }

    @Test
    void twoReadingsOfOneDraftAreComparedRowByRow() {
        Plan proposed = draft(
                area("1", "resecentrum", "Resecentrum", "Skadegörelse", measure("1.1", "vandring", "Vandring", "Båda")),
                area("2", "1", "Trafik", "För höga farter", measure("2.1", "1.1", "Kontroller", "Polisen")));
        Plan decided = draft(
                area(
                        "1",
                        "resecentrum",
                        "Resecentrum",
                        "Skadegörelse",
                        measure("1.1", "vandring", "Vandring en gång", "Båda")),
                area("2", "1", "Trafik", "För höga farter", measure("2.1", "1.1", "Kontroller", "Gatukontoret")));

        assertThat(diff(proposed, decided).changes())
                .containsExactly(
                        new Change(Kind.CHANGED, "1.1 Vandring en gång", "Åtgärd", "Vandring", "Vandring en gång"),
                        new Change(Kind.CHANGED, "2.1 Kontroller", "Vem", "Polisen", "Gatukontoret"));
    }

    @Test
    void aRewrittenCauseIsToldOnceAndAMeasureThatChangesCauseByItself() {
        PlanMeasure vandring = measure("1.1", "1.1", "Vandring", "Båda");
        PlanMeasure belysning = measure("1.2", "1.2", "Belysning", "Båda");
        Plan before = draft(caused(
                new PlanCause("morkt", "Mörkt", List.of(vandring, belysning)),
                new PlanCause("fa-vuxna", "Få vuxna", List.of())));
        Plan rewritten = draft(caused(
                new PlanCause("morkt", "Mörkt om kvällen", List.of(vandring, belysning)),
                new PlanCause("fa-vuxna", "Få vuxna", List.of())));
        Plan moved = draft(caused(
                new PlanCause("morkt", "Mörkt", List.of(belysning)),
                new PlanCause("fa-vuxna", "Få vuxna", List.of(vandring))));

        assertThat(diff(before, rewritten).changes()).singleElement().satisfies(change -> {
            assertThat(change.where()).isEqualTo("1 Resecentrum");
            assertThat(change.field()).isEqualTo("Orsak");
        });
        assertThat(diff(before, moved).changes())
                .containsExactly(new Change(Kind.CHANGED, "1.1 Vandring", "Orsak", "Mörkt", "Få vuxna"));
    }

    @Test
    void purposeAndPeriodAreTheWholePlans() {
        Plan after = new Plan(
                8L,
                "provby",
                2027,
                1,
                1,
                DocumentState.DRAFT,
                LocalDate.of(2027, 1, 1),
                null,
                "Ett nytt syfte",
                7L,
                copy(area -> area).areas());

        assertThat(diff(IN_FORCE, after).changes())
                .extracting(Change::where, Change::field)
                .containsExactly(tuple("Planen", "Gäller"), tuple("Planen", "Syfte"));
    }

    private static PlanDiff diff(Plan before, Plan after) {
        return PlanDiff.between(before, after, TABLE);
    }

    private static Plan copy(UnaryOperator<PlanArea> otherwise) {
        return revision(
                otherwise.apply(
                        area("1", "1", "Trafik", "För höga farter", measure("1.1", "1.1", "Kontroller", "Polisen"))),
                otherwise.apply(carriedDroger("2")));
    }

    private static PlanArea carriedDroger(String number) {
        return area(
                number,
                "2",
                "Droger",
                "Langning",
                measure(number + ".1", "2.1", "Samtal", "Skolan"),
                measure(number + ".2", "2.2", "Kartläggning", "Fritid"));
    }

    private static Plan revision(PlanArea... areas) {
        return plan(8L, 7L, areas);
    }

    /** Both readings have the same id. */
    private static Plan draft(PlanArea... areas) {
        return plan(8L, 7L, areas);
    }

    private static Plan plan(Long id, Long basedOn, PlanArea... areas) {
        return new Plan(
                id,
                "provby",
                2027,
                0,
                1,
                DocumentState.DRAFT,
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 12, 31),
                "Syfte",
                basedOn,
                List.of(areas));
    }

    private static PlanArea area(String number, String key, String name, String problem, PlanMeasure... measures) {
        return new PlanArea(
                key,
                number,
                name,
                problem,
                null,
                null,
                List.of(),
                List.of(new PlanCause("orsak " + key, null, List.of(measures))),
                List.of(),
                AreaDetail.NONE);
    }

    private static PlanArea caused(PlanCause... causes) {
        return new PlanArea(
                "1", "1", "Resecentrum", "Otryggt", null, null, List.of(), List.of(causes), List.of(), AreaDetail.NONE);
    }

    private static PlanMeasure measure(String number, String key, String description, String owner) {
        return new PlanMeasure(key, number, description, Party.BADA, owner, null, null, null, null, MeasureDetail.NONE);
    }
}
