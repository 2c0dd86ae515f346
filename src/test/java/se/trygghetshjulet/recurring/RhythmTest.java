package se.trygghetshjulet.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Activity.Kind;
import se.trygghetshjulet.municipality.Role;

class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-28, ''",
        "2026-12-29, 2027-01-12",
        "2027-01-11, 2027-01-12",
        "2027-01-12, 2027-01-12 2027-01-26",
        "2027-12-27, 2027-12-28",
        "2027-12-28, 2027-12-28 2028-01-11",
        "2027-12-31, 2028-01-11",
        "2028-02-28, 2028-03-07"
    })
    void fourteenDaysAreFourteenDaysOverAYearsEnd(LocalDate today, String due) {
        assertThat(Rhythm.due(activity(Kind.LAGESBILDSMOTE, "2027-01-12", "P14D"), today))
                .isEqualTo(days(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-23, ''",
        "2027-02-24, 2027-03-10",
        "2027-03-11, 2027-03-10",
        "2027-05-26, 2027-03-10",
        "2027-05-27, 2027-06-10"
    })
    void whatHasPassedIsOpenUntilTheNextOneIs(LocalDate today, String due) {
        assertThat(Rhythm.due(activity(Kind.BRA_MOTE, "2027-03-10", "P3M"), today))
                .isEqualTo(days(due));
    }

    @Test
    void ofSeveralThatWereMissedTheLastOneIsOpenedAlone() {
        assertThat(Rhythm.due(activity(Kind.BRA_MOTE, "2027-03-10", "P3M"), LocalDate.parse("2028-01-20")))
                .containsExactly(LocalDate.parse("2027-12-10"));
        assertThat(Rhythm.due(activity(Kind.LAGESBILDSMOTE, "2012-01-03", "P14D"), LocalDate.parse("2027-01-13")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2029-03-31, 2026-04-15", "2029-04-01, 2029-04-15", "2029-04-30, 2029-04-15", "2032-04-01, 2032-04-15"})
    void aSurveyIsOpenedAtTheStartOfItsMonthEveryThirdYear(LocalDate today, String due) {
        assertThat(Rhythm.due(activity(Kind.TRYGGHETSMATNING, "2026-04-15", "P3Y"), today))
                .isEqualTo(days(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-09-30, ''",
        "2027-10-01, 2027-12-05",
        "2027-12-31, 2027-12-05",
        "2028-01-01, ''",
        "2028-10-01, 2028-12-05"
    })
    void theYearsLeadershipMeetingIsCalledToInTimeForNovemberAndItsDutyEndsWithTheYear(LocalDate today, String due) {
        assertThat(Rhythm.due(activity(Kind.LEDNINGSMOTE, "2027-12-05", "P1Y"), today))
                .isEqualTo(days(due));
    }

    @Test
    void theLastDayOfAMonthStaysTheLastDay() {
        assertThat(Rhythm.due(activity(Kind.INSATS, "2027-01-31", "P1M"), LocalDate.parse("2027-03-20")))
                .containsExactly(LocalDate.parse("2027-03-31"));
    }

    @Test
    void whatSomethingElseAsksForHasNoRhythmAndWhatHasNoDistanceComesOnce() {
        assertThat(Rhythm.due(activity(Kind.TRYGGHETSVANDRING, null, null), LocalDate.parse("2027-01-01")))
                .isEmpty();
        assertThat(Rhythm.due(activity(Kind.INSATS, "2027-01-31", null), LocalDate.parse("2029-01-01")))
                .containsExactly(LocalDate.parse("2027-01-31"));
        assertThat(Rhythm.due(activity(Kind.INSATS, "2027-01-31", "P0D"), LocalDate.parse("2029-01-01")))
                .containsExactly(LocalDate.parse("2027-01-31"));
    }

    private static Activity activity(Kind kind, String first, String every) {
        return new Activity(
                "a",
                kind,
                "A",
                "A",
                first == null ? null : LocalDate.parse(first),
                every == null ? null : Period.parse(every),
                Role.SAKERHETSSAMORDNARE,
                null,
                null);
    }

    private static List<LocalDate> days(String days) {
        return days.isEmpty()
                ? List.of()
                : List.of(days.split(" ")).stream().map(LocalDate::parse).toList();
    }
}
