package se.trygghetshjulet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.municipality.WorkingDays;

class LastDayTest {

    /** An office that is closed on the Friday after Kristi himmelsfärdsdag, beside what the law closes. */
    private final WorkingDays office = WorkingDays.ofOffice(Set.of(LocalDate.parse("2027-05-07")));

    @ParameterizedTest
    @CsvSource({
        // the day, today, the last day
        "2027-05-12, 2027-05-03, 2027-05-12", // a Wednesday stays
        "2027-05-09, 2027-05-03, 2027-05-05", // Sunday, Saturday, closed, Kristi himmelsfärdsdag: the Wednesday before
        "2027-05-07, 2027-05-06, 2027-05-10", // the Wednesday has passed: the Monday after
        "2027-05-03, 2027-05-05, 2027-05-05", // it has passed: today
        "2027-05-03, 2027-05-08, 2027-05-10" // it has passed and today is a Saturday: Monday
    })
    void oneOfTheMunicipalitysOwnFallsOnAnOpenDay(LocalDate day, LocalDate today, LocalDate due) {
        assertThat(LastDay.of(day).on(office, today)).isEqualTo(due);
    }

    /** The law's day has been rolled by the law's own rule; that an office is closed moves it neither way. */
    @Test
    void theLawsStaysEvenOnAClosedDayOrWhenItHasPassed() {
        LocalDate day = LocalDate.parse("2027-05-07");

        assertThat(LastDay.statutory(day).on(office, day.minusDays(9))).isEqualTo(day);
        assertThat(LastDay.statutory(day).on(office, day.plusDays(9))).isEqualTo(day);
    }
}
