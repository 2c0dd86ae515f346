package se.trygghetshjulet.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.cockpit.Board.Mark;
import se.trygghetshjulet.cockpit.Board.Mark.Kind;
import se.trygghetshjulet.municipality.Body;
import se.trygghetshjulet.municipality.FollowUps;
import se.trygghetshjulet.municipality.FollowUps.Period;
import se.trygghetshjulet.municipality.MeetingRule;
import se.trygghetshjulet.municipality.PlanYear;

class MarksTest {

    private static final List<Body> BODIES = List.of(new Body(
            "Kommunstyrelsen",
            MeetingRule.monthly(DayOfWeek.TUESDAY, 2, new TreeSet<>(Set.of(1, 2, 3, 5, 6, 8, 9, 10, 11, 12))),
            10));

    private static final PlanYear CALENDAR_YEAR = new PlanYear(MonthDay.of(1, 1));

    private static final FollowUps TERTIALS = new FollowUps(
            List.of(
                    new Period("Tertial 1", MonthDay.of(4, 30)),
                    new Period("Tertial 2", MonthDay.of(8, 31)),
                    new Period("Tertial 3", MonthDay.of(12, 31))),
            3,
            List.of(),
            null);

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-11-28", "2028-02-29", "2026-05-31"})
    void eachDayOfTheYearHasOnePlaceInTheWheel(LocalDate today) {
        List<Mark> marks = Marks.around(today, BODIES, TERTIALS, CALENDAR_YEAR);

        LocalDate first = today.minusMonths(3);
        assertThat(marks).isNotEmpty().allSatisfy(mark -> {
            assertThat(mark.from()).isAfter(first);
            assertThat(mark.to()).isBeforeOrEqualTo(first.plusYears(1)).isAfterOrEqualTo(mark.from());
        });
    }

    @Test
    void aPlanYearThatBeginsWithTheSchoolHasItsPeriodsInItsOwnOrder() {
        FollowUps terms = new FollowUps(
                List.of(new Period("Hösten", MonthDay.of(12, 31)), new Period("Våren", MonthDay.of(6, 30))),
                2,
                List.of(),
                null);

        assertThat(Marks.around(LocalDate.of(2026, 11, 28), List.of(), terms, new PlanYear(MonthDay.of(7, 1))))
                .extracting(Mark::title, Mark::from)
                .containsExactly(
                        tuple("Hösten 2026/27", LocalDate.of(2026, 8, 29)),
                        tuple("Våren 2026/27", LocalDate.of(2027, 1, 1)),
                        tuple("Hösten 2027/28", LocalDate.of(2027, 7, 1)));
    }

    @Test
    void aPeriodBeginsTheDayAfterTheOneBeforeIt() {
        List<Mark> periods = Marks.around(LocalDate.of(2026, 11, 28), BODIES, TERTIALS, CALENDAR_YEAR).stream()
                .filter(mark -> mark.kind() == Kind.PERIOD)
                .toList();

        assertThat(periods.get(0).from()).isEqualTo("2026-08-29");
        for (int at = 1; at < periods.size(); at++) {
            assertThat(periods.get(at).from())
                    .isEqualTo(periods.get(at - 1).to().plusDays(1));
        }
    }
}
