package se.trygghetshjulet.municipality;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/**
 * The year that plans go by: the calendar's, or one that begins on another day, such as a school year. It is numbered by the
 * calendar year in which it begins.
 *
 * @param from its first day, never the 29th of February
 */
public record PlanYear(MonthDay from) {

    static final MonthDay NEW_YEAR = MonthDay.of(Month.JANUARY, 1);

    private static final int CENTURY = 100;

    public LocalDate firstDay(int year) {
        return from.atYear(year);
    }

    public LocalDate lastDay(int year) {
        return firstDay(year + 1).minusDays(1);
    }

    /** The plan year that a day lies in. */
    public int of(LocalDate day) {
        return day.isBefore(firstDay(day.getYear())) ? day.getYear() - 1 : day.getYear();
    }

    /** The one time in a plan year that a day of the year comes. */
    public LocalDate dayIn(int year, MonthDay day) {
        LocalDate sameYear = day.atYear(year);
        return sameYear.isBefore(firstDay(year)) ? day.atYear(year + 1) : sameYear;
    }

    /** The last time before a plan year that a day of the year comes. */
    LocalDate dayBefore(int year, MonthDay day) {
        LocalDate sameYear = day.atYear(year);
        return sameYear.isBefore(firstDay(year)) ? sameYear : day.atYear(year - 1);
    }

    /** As people write it: "2028", or "2028/29" where it goes over into the next calendar year. */
    public String name(int year) {
        return from.equals(NEW_YEAR) ? String.valueOf(year) : "%d/%02d".formatted(year, (year + 1) % CENTURY);
    }
}
