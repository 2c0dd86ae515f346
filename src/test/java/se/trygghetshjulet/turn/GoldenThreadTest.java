package se.trygghetshjulet.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.coherence.Finding;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanCause;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.handlingsplan.depth.AreaDetail;
import se.trygghetshjulet.handlingsplan.depth.IndicatorDetail;
import se.trygghetshjulet.handlingsplan.depth.MeasureDetail;
import se.trygghetshjulet.lagesbild.ApprovedLagesbild.ShownProblem;
import se.trygghetshjulet.medborgarlofte.Medborgarlofte.Promise;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Column;
import se.trygghetshjulet.municipality.PlanTable.Field;
import se.trygghetshjulet.municipality.ThreadLink;

/** From what is known to what is promised: where the thread is broken, and where that stops a proposal. */
class GoldenThreadTest {

    private static final ShownProblem DARK = new ShownProblem("p1", "Mörker", "", "Ökar", List.of("anmalda-brott"));
    private static final PlanArea CENTRE =
            area("Centrum", List.of("p1"), "Färre rån.", List.of(figure()), cause("Det är mörkt", measure()));

    @Test
    void aThreadThatHoldsHasNoLooseEnds() {
        assertThat(texts(List.of(DARK), List.of(CENTRE), promise("a Centrum"))).isEmpty();
    }

    @Test
    void eachLinkThatHangsLooseIsTold() {
        ShownProblem unfounded = new ShownProblem("p2", "Buskörning", "", "Ökar", List.of());
        PlanArea bare = area("Trafik", List.of(), "", List.of());
        PlanArea halfway = area("Skolan", List.of("p1"), "Lugnare.", List.of(), cause("Rasterna", new PlanMeasure[0]));
        PlanArea undone = area(
                "Parken",
                List.of("p1"),
                "Ljusare.",
                List.of(figure()),
                cause("Snår", measure()),
                cause("Mörkt", new PlanMeasure[0]));

        assertThat(texts(List.of(DARK, unfounded), List.of(bare, halfway, undone), promise("ett borttaget")))
                .containsExactly(
                        "Problemet ”Buskörning” i lägesbilden anger inget underlag.",
                        "Problemet ”Buskörning” i lägesbilden tas inte upp av något område.",
                        "Området ”Trafik” tar inte upp något problem i lägesbilden.",
                        "Området ”Trafik” säger inget om orsaken.",
                        "Området ”Trafik” saknar mål.",
                        "Området ”Skolan” har ett mål men inget mått.",
                        "Området ”Parken”: orsaken ”Mörkt” har ingen åtgärd.",
                        "Löftet ”Fler patrullerar” bygger inte på något område i planen.");
    }

    @Test
    void whatTheMunicipalityHasNoColumnForIsNotAskedFor() {
        PlanTable bare = new PlanTable(List.of(new Column(Field.MEASURE, "Åtgärd")));

        assertThat(GoldenThread.ends(
                        List.of(),
                        List.of(area("Trafik", List.of(), "", List.of(), cause(null, measure()))),
                        List.of(),
                        bare,
                        Set.of()))
                .isEmpty();
    }

    @Test
    void onlyWhatTheMunicipalityDemandsStopsAndOnlyAGoalIsWarnedOf() {
        PlanArea area = area("Trafik", List.of(), "", List.of());

        List<GoldenThread.End> ends =
                GoldenThread.ends(List.of(DARK), List.of(area), List.of(), table(), Set.of(ThreadLink.PROBLEM));

        assertThat(ends)
                .filteredOn(end -> end.finding().stops())
                .extracting(GoldenThread.End::link)
                .containsOnly(ThreadLink.PROBLEM);
        assertThat(ends)
                .filteredOn(GoldenThread.End::isFound)
                .extracting(GoldenThread.End::link)
                .containsOnly(ThreadLink.PROBLEM, ThreadLink.GOAL);
        assertThat(ends).extracting(GoldenThread.End::link).contains(ThreadLink.CAUSE);
    }

    private static List<String> texts(List<ShownProblem> problems, List<PlanArea> areas, Promise promise) {
        return GoldenThread.ends(problems, areas, List.of(promise), table(), Set.of()).stream()
                .map(GoldenThread.End::finding)
                .map(Finding::text)
                .toList();
    }

    private static PlanTable table() {
        return new PlanTable(List.of(
                new Column(Field.AREA, "Område"),
                new Column(Field.CAUSE, "Orsak"),
                new Column(Field.MEASURE, "Åtgärd"),
                new Column(Field.EFFECT_GOAL, "Mål")));
    }

    private static PlanArea area(
            String name, List<String> problems, String goal, List<PlanIndicator> indicators, PlanCause... causes) {
        return new PlanArea(
                "a " + name, "1", name, "", goal, "", indicators, Arrays.asList(causes), problems, AreaDetail.NONE);
    }

    private static PlanCause cause(String analysis, PlanMeasure... measures) {
        return new PlanCause("c " + analysis, analysis, List.of(measures));
    }

    private static PlanMeasure measure() {
        return new PlanMeasure(
                "m", "1.1", "Belysa", Party.KOMMUN, "Gatukontoret", null, null, null, null, MeasureDetail.NONE);
    }

    private static PlanIndicator figure() {
        return new PlanIndicator("i", "Rån", "brott", null, null, null, null, IndicatorDetail.NONE);
    }

    private static Promise promise(String area) {
        return new Promise("l", "Fler patrullerar", Party.POLIS, List.of(area));
    }
}
