package se.trygghetshjulet.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.trygghetshjulet.handlingsplan.Revision;

/** What a year's reports propose for the next plan. */
class ProposalTest {

    @Example
    void whatNobodyFollowedUpIsLookedOver() {
        Proposal proposal = Proposal.of(List.of());

        assertThat(proposal.recommendation()).isEqualTo(Revision.ANDRA);
        assertThat(proposal.reason()).startsWith("Ingen har följt upp åtgärden under året.");
    }

    @Example
    void whatIsDoneGoes() {
        assertThat(Proposal.of(List.of(
                        period("Tertial 1", Status.ROD, Headway.PAGAR),
                        period("Tertial 2", Status.GRON, Headway.KLAR))))
                .isEqualTo(new Proposal(Revision.UTGAR, "Åtgärden är klar (Tertial 2)."));
    }

    @Example
    void whatWasRedTwiceIsChangedAndGoesIfItNeverBegan() {
        assertThat(Proposal.of(List.of(
                        period("Tertial 1", Status.ROD, Headway.PAGAR),
                        period("Tertial 2", Status.ROD, Headway.PAGAR))))
                .isEqualTo(new Proposal(Revision.ANDRA, "Röd i Tertial 1, Tertial 2."));
        assertThat(Proposal.of(List.of(
                        period("Tertial 1", Status.ROD, null), period("Tertial 2", Status.ROD, Headway.EJ_PABORJAD))))
                .isEqualTo(new Proposal(Revision.UTGAR, "Röd i Tertial 1, Tertial 2 och fortfarande inte påbörjad."));
    }

    @Example
    void oneYellowPeriodIsNoReasonToChange() {
        assertThat(Proposal.of(List.of(
                                period("Tertial 1", Status.GUL, Headway.PAGAR),
                                period("Tertial 2", Status.GRON, Headway.PAGAR)))
                        .recommendation())
                .isEqualTo(Revision.BEHALL);
    }

    @Property
    void theProposalIsOneThatTheFormOffersAndSaysWhy(@ForAll("years") List<Followed> year) {
        Proposal proposal = Proposal.of(year);

        assertThat(proposal.recommendation()).isIn(Revision.BEHALL, Revision.ANDRA, Revision.UTGAR);
        assertThat(proposal.reason()).isNotBlank().hasSizeLessThanOrEqualTo(1000);
    }

    @Property
    void onlyWhatIsDoneOrNeverBeganGoes(@ForAll("years") List<Followed> year) {
        if (Proposal.of(year).recommendation() == Revision.UTGAR) {
            assertThat(year.get(year.size() - 1).headway()).isIn(Headway.KLAR, Headway.EJ_PABORJAD);
        }
    }

    @Property
    void whatIsGreenAllTheYearAndGoesOnIsKept(@ForAll("years") List<Followed> year) {
        List<Followed> green = year.stream()
                .map(period -> period(period.period(), Status.GRON, Headway.PAGAR))
                .toList();

        assertThat(Proposal.of(green).recommendation()).isEqualTo(green.isEmpty() ? Revision.ANDRA : Revision.BEHALL);
    }

    @Provide
    Arbitrary<List<Followed>> years() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(Status.class),
                        Arbitraries.of(Headway.class).injectNull(0.3))
                .as((number, status, headway) -> period("Period " + number, status, headway))
                .list()
                .ofMaxSize(12);
    }

    private static Followed period(String name, Status status, Headway headway) {
        return new Followed(name, status, headway, "Kommunen: " + status.title());
    }
}
