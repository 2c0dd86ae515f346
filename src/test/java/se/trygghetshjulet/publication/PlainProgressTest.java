package se.trygghetshjulet.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.followup.OpenProgress.Progress;
import se.trygghetshjulet.followup.OpenProgress.State;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanCause;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.handlingsplan.depth.AreaDetail;
import se.trygghetshjulet.handlingsplan.depth.MeasureDetail;
import se.trygghetshjulet.medborgarlofte.Medborgarlofte;
import se.trygghetshjulet.medborgarlofte.Medborgarlofte.Promise;
import se.trygghetshjulet.municipality.Party;

/** How far a plan has come is told in sentences that nobody needs the colours for. */
class PlainProgressTest {

    private static final Plan PLAN = plan(area("centrum", "a", "b", "c"), area("trafik", "d", "e"), area("skolan"));

    @Test
    void everyWayThatMeasuresGoIsTold() {
        PlainProgress told = of(Map.of(
                "a", State.ON_TRACK, "b", State.ON_TRACK, "c", State.ON_TRACK, "d", State.PARTLY, "e", State.STUCK));

        assertThat(told.sentence())
                .isEqualTo(
                        "3 av 5 åtgärder går som planerat, 1 är försenad eller görs bara delvis och 1 går inte som den ska.");
        assertThat(told.period()).isEqualTo("Tertial 1 2027");
        assertThat(told.bars())
                .extracting(bar -> bar.name() + " " + bar.count() + " " + bar.percent())
                .containsExactly(
                        "Går som planerat 3 60",
                        "Försenat eller delvis 1 20",
                        "Går inte som det ska 1 20",
                        "Har inte följts upp än 0 0");
    }

    @Test
    void severalAreSeveral() {
        assertThat(of(Map.of("a", State.PARTLY, "b", State.PARTLY, "c", State.STUCK, "d", State.STUCK))
                        .sentence())
                .isEqualTo(
                        "2 av 5 åtgärder är försenade eller görs bara delvis, 2 går inte som de ska och 1 har inte följts"
                                + " upp än.");
        assertThat(of(Map.of(
                                "a", State.ON_TRACK,
                                "b", State.ON_TRACK,
                                "c", State.ON_TRACK,
                                "d", State.ON_TRACK,
                                "e", State.ON_TRACK))
                        .sentence())
                .isEqualTo("5 av 5 åtgärder går som planerat.");
    }

    @Test
    void eachPromiseIsToldByTheAreasThatItRestsOn() {
        assertThat(of(Map.of("a", State.ON_TRACK, "b", State.STUCK)).promises())
                .extracting(PlainProgress.Line::promise, PlainProgress.Line::sentence)
                .containsExactly(tuple(
                        "Fler patrullerar",
                        "1 av 3 åtgärder går som planerat, 1 går inte som den ska och 1 har inte följts upp än."));
    }

    @Test
    void beforeThePartiesHaveFollowedUpTogetherOnlyThePlanIsTold() {
        PlainProgress told = PlainProgress.of(PLAN, null, null);

        assertThat(told.sentence()).isEqualTo("Planen har 5 åtgärder som inte har följts upp än.");
        assertThat(told.bars()).isEmpty();
        assertThat(of(Map.of("en annan plans", State.STUCK)).sentence()).contains("som inte har följts upp än");
        assertThat(PlainProgress.of(plan(area("tomt")), null, null).sentence()).isEmpty();
    }

    private static PlainProgress of(Map<String, State> measures) {
        Medborgarlofte lofte = new Medborgarlofte(
                1L,
                2027,
                DocumentState.PUBLISHED,
                "",
                "",
                List.of(
                        new Promise("l1", "Fler patrullerar", Party.POLIS, List.of("centrum")),
                        new Promise("l2", "Trivsel", Party.KOMMUN, List.of())),
                "Medborgarlöfte 2027",
                "2027",
                null,
                null,
                null);
        return PlainProgress.of(PLAN, lofte, new Progress("Tertial 1 2027", measures));
    }

    private static Plan plan(PlanArea... areas) {
        return new Plan(1L, "provby", 2027, 0, 1, DocumentState.PUBLISHED, null, null, "", null, List.of(areas));
    }

    private static PlanArea area(String key, String... measures) {
        List<PlanMeasure> all = Arrays.stream(measures)
                .map(measure ->
                        new PlanMeasure(measure, "1.1", "", Party.KOMMUN, null, null, "", "", "", MeasureDetail.NONE))
                .toList();
        return new PlanArea(
                key,
                "1",
                key,
                "",
                "",
                "",
                List.of(),
                List.of(new PlanCause(key + "-orsak", "", all)),
                List.of(),
                AreaDetail.NONE);
    }
}
