package se.trygghetshjulet.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against lag (1989:253) om allmänna helgdagar and the eves of lag (1930:173) § 2. */
class WorkingDaysTest {

    private final WorkingDays law = WorkingDays.statutory();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-01", // nyårsdagen
                "2027-01-06", // trettondedag jul
                "2027-03-26", // långfredagen
                "2027-03-28", // påskdagen
                "2027-03-29", // annandag påsk
                "2028-05-01", // första maj, a Monday
                "2027-05-06", // Kristi himmelsfärdsdag, the sixth Thursday after Easter
                "2027-05-16", // pingstdagen
                "2028-06-06", // nationaldagen, a Tuesday
                "2026-06-19", // midsommarafton
                "2027-06-25", // midsommarafton
                "2027-06-26", // midsommardagen
                "2027-11-06", // alla helgons dag
                "2026-12-24", // julafton, a Thursday
                "2026-12-25", // juldagen
                "2028-12-26", // annandag jul, a Tuesday
                "2026-12-31", // nyårsafton, a Thursday
                "2026-11-21", // a Saturday
                "2026-11-22" // a Sunday
            })
    void isNoWorkingDay(LocalDate day) {
        assertThat(law.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-05", // trettondagsafton: many leave early, but the law does not
                "2027-03-25", // skärtorsdagen
                "2027-04-30", // valborgsmässoafton
                "2027-05-07", // the day between Kristi himmelsfärdsdag and Saturday
                "2027-05-17", // annandag pingst, no holiday since 2005
                "2026-12-23",
                "2026-12-28",
                "2028-02-29"
            })
    void isAWorkingDay(LocalDate day) {
        assertThat(law.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-23, 2026-12-23", // a Wednesday stays
        "2026-12-24, 2026-12-28", // julafton, juldagen, annandagen and a Sunday
        "2026-12-31, 2027-01-04", // nyårsafton, nyårsdagen and a weekend
        "2027-03-26, 2027-03-30" // the whole of Easter
    })
    void theNextWorkingDay(LocalDate day, LocalDate next) {
        assertThat(law.next(day)).isEqualTo(next);
    }

    @Test
    void countsWorkingDaysBackAndForth() {
        LocalDate meeting = LocalDate.parse("2027-03-31"); // the Wednesday after Easter

        // 30, then 25, 24, 23, 22
        assertThat(law.before(meeting, 5)).isEqualTo("2027-03-22");
        assertThat(law.after(LocalDate.parse("2027-03-22"), 5)).isEqualTo("2027-03-31");
        assertThat(law.before(meeting, 0)).isEqualTo(meeting);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 2026-11-20, 4", // Monday to Friday
        "2026-11-19, 2026-11-20, 1", // the working day before
        "2026-11-20, 2026-11-20, 0", // the last day itself
        "2026-11-21, 2026-11-20, -1", // the Saturday after counts as Monday
        "2026-11-22, 2026-11-20, -1",
        "2026-11-23, 2026-11-20, -1", // the working day after
        "2026-11-24, 2026-11-20, -2",
        "2026-11-21, 2026-11-24, 1", // from a Saturday as from Monday
        "2026-11-22, 2026-11-23, 0", // Sunday counts as Monday, which is the last day
        "2026-11-20, 2026-11-22, 0", // no working day is left before a Sunday
        "2026-11-21, 2026-11-22, 0", // and Sunday is not over on Saturday
        "2026-11-23, 2026-11-22, -1",
        "2026-12-23, 2026-12-28, 1", // over Christmas
        "2027-01-04, 2026-12-30, -1", // back over New Year
        "2027-03-22, 2027-03-31, 5" // over Easter
    })
    void workingDaysLeft(LocalDate from, LocalDate to, int left) {
        assertThat(law.between(from, to)).isEqualTo(left);
    }

    @Test
    void anOfficeMayBeClosedOnMoreDaysThanTheLawKnows() {
        LocalDate between = LocalDate.parse("2027-05-07");
        WorkingDays office = WorkingDays.ofOffice(Set.of(between));

        assertThat(office.isWorkingDay(between)).isFalse();
        assertThat(office.before(LocalDate.parse("2027-05-11"), 2)).isEqualTo("2027-05-05");
        assertThat(law.before(LocalDate.parse("2027-05-11"), 2)).isEqualTo("2027-05-07");
    }
}
