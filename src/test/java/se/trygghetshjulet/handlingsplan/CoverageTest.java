package se.trygghetshjulet.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.municipality.WheelYear;

/** How far one agreement reaches, and several that follow upon each other. */
class CoverageTest {

    @Test
    void anAgreementHoldsToTheEarliestOfItsOwnEndItsNoticeAndItsSuccessor() {
        Overenskommelse open = agreement("2012-05-05", null);

        assertThat(open.lastDay()).isNull();
        assertThat(open.terminatedTo(day("2027-05-10")).lastDay()).isEqualTo("2027-05-10");
        assertThat(open.terminatedTo(day("2027-05-10"))
                        .replacedFrom(day("2027-04-01"))
                        .lastDay())
                .isEqualTo("2027-03-31");
        assertThat(agreement("2020-01-01", "2023-12-31")
                        .terminatedTo(day("2024-02-01"))
                        .lastDay())
                .isEqualTo("2023-12-31");
        assertThat(open.terminatedTo(day("2027-05-10")).terminatedTo(null).lastDay())
                .isNull();
    }

    @Test
    void itHoldsOnItsFirstAndItsLastDay() {
        Overenskommelse fixed = agreement("2020-01-01", "2023-12-31");

        assertThat(fixed.spans(day("2019-12-31"))).isFalse();
        assertThat(fixed.spans(day("2020-01-01"))).isTrue();
        assertThat(fixed.spans(day("2023-12-31"))).isTrue();
        assertThat(fixed.spans(day("2024-01-01"))).isFalse();
    }

    @Test
    void agreementsThatFollowUponEachOtherCoverTogether() {
        List<Overenskommelse> yearly =
                List.of(agreement("2018-01-01", "2018-12-31"), agreement("2019-01-01", "2019-12-31"));

        assertThat(Coverage.endOf(yearly, day("2018-06-01"))).isEqualTo("2019-12-31");
        assertThat(Coverage.endOf(yearly, day("2020-01-01"))).isNull();
        assertThat(Coverage.endOf(List.of(agreement("2012-05-05", null)), day("2027-01-01")))
                .isEqualTo(LocalDate.MAX);
    }

    @Test
    void aDayWithoutAnAgreementBreaksTheCoverage() {
        List<Overenskommelse> gap =
                List.of(agreement("2018-01-01", "2018-12-31"), agreement("2019-01-02", "2019-12-31"));

        assertThat(Coverage.endOf(gap, day("2018-06-01"))).isEqualTo("2018-12-31");
    }

    private static Overenskommelse agreement(String from, String to) {
        return Overenskommelse.draft(
                new WheelYear("provby", 2027),
                1,
                day(from),
                to == null ? null : day(to),
                "Samverka för trygghet.",
                List.of(),
                Instant.EPOCH);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
