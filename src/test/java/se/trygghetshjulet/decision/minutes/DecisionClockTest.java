package se.trygghetshjulet.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row is worked out by hand from kommunallagen (2017:725) and lag (1930:173) §§ 1–2. */
class DecisionClockTest {

    /** KL 5:69: at the latest 14 days after the meeting. */
    @ParameterizedTest
    @CsvSource({
        // Wednesday + 14 = Wednesday, a plain working day
        "2026-11-18, 2026-12-02",
        // Easter 2027 is 28 March: + 14 = långfredagen 26; 27 Saturday, 28 påskdagen, 29 annandagen; Tuesday 30
        "2027-03-12, 2027-03-30",
        // Easter 2028 is 16 April: + 14 = annandagen 17; Tuesday 18
        "2028-04-03, 2028-04-18",
        // + 14 = midsommarafton, Friday 19 June; then the weekend; Monday 22
        "2026-06-05, 2026-06-22",
        // + 14 = midsommarafton, Friday 25 June; Monday 28
        "2027-06-11, 2027-06-28",
        // + 14 = julafton, a Thursday; 25 and 26 holidays, 27 Sunday; Monday 28
        "2026-12-10, 2026-12-28",
        // + 14 = nyårsafton, a Thursday; 1 January, then a weekend; Monday 4
        "2026-12-17, 2027-01-04",
        // + 14 = trettondedag jul, a Wednesday; Thursday 7
        "2026-12-23, 2027-01-07",
        // + 14 = Kristi himmelsfärdsdag, Thursday 6 May; the Friday after it is a working day by law
        "2027-04-22, 2027-05-07",
        // + 14 = nationaldagen, Tuesday 6 June; Wednesday 7
        "2028-05-23, 2028-06-07",
        // + 14 = 29 February, a Tuesday, which only a leap year has
        "2028-02-15, 2028-02-29",
        // the same count in a year without it ends on 1 March
        "2027-02-15, 2027-03-01"
    })
    void theMinutesAreAdjustedWithinFourteenDays(LocalDate meeting, LocalDate lastDay) {
        assertThat(DecisionClock.lastDayToAdjust(meeting)).isEqualTo(lastDay);
    }

    /** KL 8:12: at the latest on the second day after the adjustment. */
    @ParameterizedTest
    @CsvSource({
        // Monday + 2 = Wednesday
        "2026-11-16, 2026-11-18",
        // Thursday + 2 = Saturday; Monday
        "2026-11-19, 2026-11-23",
        // skärtorsdagen + 2 = påskafton, a Saturday; Easter; Tuesday 30
        "2027-03-25, 2027-03-30",
        // + 2 = midsommarafton; Monday 22
        "2026-06-17, 2026-06-22",
        // + 2 = julafton; Monday 28
        "2026-12-22, 2026-12-28",
        // + 2 = Kristi himmelsfärdsdag; Friday 7
        "2027-05-04, 2027-05-07",
        // 28 and 29 February, 1 March: the leap day counts
        "2028-02-28, 2028-03-01"
    })
    void theAdjustmentIsPostedOnTheSecondDay(LocalDate adjusted, LocalDate lastDay) {
        assertThat(DecisionClock.lastDayToPost(adjusted)).isEqualTo(lastDay);
    }

    /** KL 13:5: within three weeks from the day of posting; final on the day after. */
    @ParameterizedTest
    @CsvSource({
        // Friday to Friday; final on a Saturday, as nothing has to be done on that day
        "2026-11-20, 2026-12-11, 2026-12-12",
        // Saturday to Saturday 12 December; Monday 14
        "2026-11-21, 2026-12-14, 2026-12-15",
        // ends on långfredagen 26 March; Tuesday 30
        "2027-03-05, 2027-03-30, 2027-03-31",
        // ends on annandag påsk 17 April; Tuesday 18
        "2028-03-27, 2028-04-18, 2028-04-19",
        // ends on midsommarafton 19 June; Monday 22
        "2026-05-29, 2026-06-22, 2026-06-23",
        // ends on midsommarafton 25 June; Monday 28
        "2027-06-04, 2027-06-28, 2027-06-29",
        // ends on julafton; Monday 28
        "2026-12-03, 2026-12-28, 2026-12-29",
        // ends on nyårsafton; Monday 4 January
        "2026-12-10, 2027-01-04, 2027-01-05",
        // ends on nyårsdagen, a Friday; Monday 4 January
        "2026-12-11, 2027-01-04, 2027-01-05",
        // ends on trettondedag jul, a Wednesday; Thursday 7
        "2026-12-16, 2027-01-07, 2027-01-08",
        // ends on Kristi himmelsfärdsdag; Friday 7 May
        "2027-04-15, 2027-05-07, 2027-05-08",
        // ends on nationaldagen, a Tuesday; Wednesday 7 June
        "2028-05-16, 2028-06-07, 2028-06-08",
        // ends on alla helgons dag, a Saturday; Monday 8 November
        "2027-10-16, 2027-11-08, 2027-11-09",
        // ends on the leap day, a Tuesday
        "2028-02-08, 2028-02-29, 2028-03-01",
        // passes the leap day: three weeks, not a date in the month
        "2028-02-09, 2028-03-01, 2028-03-02"
    })
    void theAppealPeriodIsThreeWeeksFromPosting(LocalDate posted, LocalDate lastDay, LocalDate finalFrom) {
        assertThat(DecisionClock.lastDayToAppeal(posted)).isEqualTo(lastDay);
        assertThat(DecisionClock.finalFrom(posted)).isEqualTo(finalFrom);
    }
}
