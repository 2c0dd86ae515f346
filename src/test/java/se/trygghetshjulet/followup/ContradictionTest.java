package se.trygghetshjulet.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import se.trygghetshjulet.followup.PartyReport.MeasureReport;

/** What the compilation must answer, and what it need not. */
class ContradictionTest {

    @Example
    void differentColoursContradictEachOther() {
        assertThat(Contradiction.in(List.of(said(Status.GRON, null), said(Status.GUL, null)), 2))
                .containsExactly(Contradiction.OLIKA_LAGE);
    }

    @Example
    void doneHereAndNotBegunThere() {
        assertThat(Contradiction.in(List.of(said(Status.GUL, Headway.KLAR), said(Status.GUL, Headway.EJ_PABORJAD)), 2))
                .containsExactly(Contradiction.KLAR_OCH_EJ_PABORJAD);
    }

    @Example
    void oneOfTwoHasReported() {
        assertThat(Contradiction.in(List.of(said(Status.GRON, Headway.PAGAR)), 2))
                .containsExactly(Contradiction.EN_PART_SAKNAS);
        assertThat(Contradiction.in(List.of(said(Status.GRON, Headway.PAGAR)), 1))
                .isEmpty();
    }

    @Example
    void greenThoughNothingHasBegunAndRedThoughAllIsDone() {
        assertThat(Contradiction.in(List.of(said(Status.GRON, Headway.EJ_PABORJAD)), 1))
                .containsExactly(Contradiction.RESULTATET_STAMMER_INTE);
        assertThat(Contradiction.in(List.of(said(Status.ROD, Headway.KLAR)), 1))
                .containsExactly(Contradiction.RESULTATET_STAMMER_INTE);
    }

    @Property
    void theOrderOfTheReportsSaysNothing(
            @ForAll("reports") @Size(max = 6) List<MeasureReport> said, @ForAll long seed) {
        List<MeasureReport> shuffled = new ArrayList<>(said);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Contradiction.in(shuffled, said.size())).isEqualTo(Contradiction.in(said, said.size()));
    }

    @Property
    void whoeverSaysTheSameAsTheOthersContradictsNobody(
            @ForAll("reports") @Size(min = 1, max = 6) List<MeasureReport> said) {
        List<MeasureReport> again = new ArrayList<>(said);
        again.add(said.get(0));

        assertThat(Contradiction.in(again, again.size())).isEqualTo(Contradiction.in(said, said.size()));
    }

    @Property
    void oneMoreVoiceNeverSettlesWhatTheOthersDisagreeOn(
            @ForAll("reports") @Size(min = 1, max = 5) List<MeasureReport> said, @ForAll("report") MeasureReport more) {
        List<MeasureReport> all = new ArrayList<>(said);
        all.add(more);

        assertThat(Contradiction.in(all, all.size())).containsAll(Contradiction.in(said, said.size()));
    }

    @Provide
    Arbitrary<List<MeasureReport>> reports() {
        return report().list();
    }

    @Provide
    Arbitrary<MeasureReport> report() {
        return Combinators.combine(
                        Arbitraries.of(Status.class),
                        Arbitraries.of(Headway.class).injectNull(0.3))
                .as(ContradictionTest::said);
    }

    static MeasureReport said(Status status, Headway headway) {
        return new MeasureReport(
                "m1", "1.1", "Trafik", "Mäta farten", status, null, headway, "Mätt.", null, null, null);
    }
}
