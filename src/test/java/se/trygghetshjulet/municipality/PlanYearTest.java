package se.trygghetshjulet.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanYearTest {

    @ParameterizedTest
    @CsvSource({
        "--01-01, 2028, 2028-01-01, 2028-12-31, 2028",
        "--03-01, 2027, 2027-03-01, 2028-02-29, 2027/28",
        "--03-01, 2028, 2028-03-01, 2029-02-28, 2028/29",
        "--08-01, 2028, 2028-08-01, 2029-07-31, 2028/29",
        "--08-01, 2099, 2099-08-01, 2100-07-31, 2099/00"
    })
    void aYearBeginsAndEndsOnItsDay(MonthDay from, int year, LocalDate first, LocalDate last, String name) {
        PlanYear years = new PlanYear(from);

        assertThat(years.firstDay(year)).isEqualTo(first);
        assertThat(years.lastDay(year)).isEqualTo(last);
        assertThat(years.name(year)).isEqualTo(name);
        assertThat(years.of(first)).isEqualTo(year);
        assertThat(years.of(last)).isEqualTo(year);
        assertThat(years.of(last.plusDays(1))).isEqualTo(year + 1);
    }

    @Test
    void aDayOfTheYearComesOnceInEachPlanYear() {
        PlanYear school = new PlanYear(MonthDay.of(8, 1));

        assertThat(school.dayIn(2028, MonthDay.of(12, 31))).isEqualTo("2028-12-31");
        assertThat(school.dayIn(2028, MonthDay.of(6, 15))).isEqualTo("2029-06-15");
        assertThat(school.dayIn(2028, MonthDay.of(8, 1))).isEqualTo("2028-08-01");
        assertThat(school.dayBefore(2028, MonthDay.of(2, 1))).isEqualTo("2028-02-01");
        assertThat(school.dayBefore(2028, MonthDay.of(9, 1))).isEqualTo("2027-09-01");
    }
}
