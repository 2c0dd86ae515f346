package se.trygghetshjulet.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.duty.Standing.Stated;

/** How a municipality stands with a duty on a day. */
class StandingTest {

    private static final LocalDate APPROVED = LocalDate.parse("2026-10-15");
    private static final Proof LAGESBILD = new Proof(
            Duty.LAGESBILD_RENEWED, APPROVED, APPROVED.plusYears(2), "Lägesbild 2027", null, "/dokument/provby/1");

    @ParameterizedTest
    @CsvSource({
        "2026-10-14, LACKING, ",
        "2026-10-15, MET,     2028-10-15",
        "2028-07-15, MET,     2028-10-15",
        "2028-07-16, DUE,     2028-10-15",
        "2028-10-15, DUE,     2028-10-15",
        "2028-10-16, LACKING, "
    })
    void whatHasToBeRenewedIsMetUntilItsDayAndToldOfThreeMonthsBefore(LocalDate day, DutyState state, LocalDate next) {
        Standing standing = on(day, List.of(LAGESBILD), List.of());

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.next()).isEqualTo(next);
    }

    @Test
    void theLastOfSeveralProofsCounts() {
        Proof later = new Proof(
                Duty.LAGESBILD_RENEWED,
                APPROVED.plusYears(1),
                APPROVED.plusYears(3),
                "Lägesbild 2028",
                null,
                "/dokument/provby/2");

        Standing standing = on(APPROVED.plusYears(1), List.of(LAGESBILD, later), List.of());

        assertThat(standing.next()).isEqualTo("2029-10-15");
        assertThat(standing.proofs()).containsExactly(later, LAGESBILD);
    }

    @Test
    void whatHoldsUntilFurtherNoticeHasNoNextDay() {
        Proof open = new Proof(Duty.AGREEMENT, APPROVED, null, "Överenskommelse", null, null);

        assertThat(on(APPROVED.plusYears(20), List.of(open), List.of()))
                .extracting(Standing::state, Standing::next)
                .containsExactly(DutyState.MET, null);
    }

    @Test
    void theCoordinatorsAnswerCountsFromTheDayItWasGivenToItsLast() {
        Stated stated = new Stated("Med folkhälsoplanen", null, LocalDate.parse("2027-12-31"), "Anna Ask", APPROVED);

        assertThat(on(APPROVED.minusDays(1), List.of(), List.of(stated)))
                .extracting(Standing::state, Standing::stated)
                .containsExactly(DutyState.LACKING, List.of());
        assertThat(on(APPROVED, List.of(), List.of(stated)).state()).isEqualTo(DutyState.MET);
        assertThat(on(LocalDate.parse("2027-12-31"), List.of(), List.of(stated)).state())
                .isEqualTo(DutyState.DUE);
        assertThat(on(LocalDate.parse("2028-01-01"), List.of(), List.of(stated)).state())
                .isEqualTo(DutyState.LACKING);
    }

    @Test
    void coordinationIsMetWhenAgreementsAndCouncilAre() {
        Standing met = on(APPROVED, List.of(LAGESBILD), List.of());
        Standing due = on(LocalDate.parse("2028-09-01"), List.of(LAGESBILD), List.of());
        Standing lacking = on(APPROVED, List.of(), List.of());

        assertThat(Standing.following(Duty.COORDINATION, List.of(met, met)).state())
                .isEqualTo(DutyState.MET);
        assertThat(Standing.following(Duty.COORDINATION, List.of(met, due)))
                .extracting(Standing::state, Standing::next)
                .containsExactly(DutyState.DUE, LocalDate.parse("2028-10-15"));
        assertThat(Standing.following(Duty.COORDINATION, List.of(lacking, met)))
                .extracting(Standing::state, Standing::next)
                .containsExactly(DutyState.LACKING, null);
    }

    private static Standing on(LocalDate day, List<Proof> proofs, List<Stated> stated) {
        return Standing.on(day, Duty.LAGESBILD_RENEWED, proofs, stated);
    }
}
