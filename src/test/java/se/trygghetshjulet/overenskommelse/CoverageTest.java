package se.trygghetshjulet.overenskommelse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.municipality.WheelYear;

/** How far one agreement reaches, and several that follow upon each other. */
class CoverageTest {

    @Test
    void anAgreementHoldsToTheEarliestOfItsOwnEndItsNoticeAndItsSuccessor() {
        Ending noticed = new Ending(null, day("2027-05-10"));

        assertThat(Ending.NONE.lastDay(null)).isNull();
        assertThat(noticed.lastDay(null)).isEqualTo("2027-05-10");
        assertThat(new Ending(day("2027-04-01"), day("2027-05-10")).lastDay(null))
                .isEqualTo("2027-03-31");
        assertThat(noticed.lastDay(day("2023-12-31"))).isEqualTo("2023-12-31");
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
        LocalDate last = to == null ? null : day(to);
        return new Overenskommelse(
                1L,
                new WheelYear("provby", 2027),
                DocumentState.SIGNED,
                day(from),
                last,
                last,
                "Samverka för trygghet.",
                List.of(),
                false);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
