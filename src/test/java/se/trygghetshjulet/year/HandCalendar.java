package se.trygghetshjulet.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Working days of 2027 and 2028, written down by hand from lag (1989:253) and lag (1930:173) § 2: an almanac beside the
 * product's, so that a fault in one of them shows.
 */
final class HandCalendar {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 1, 1);

    /** Easter Sunday is 28 March 2027 and 16 April 2028; what falls on a Saturday or Sunday every year is left out. */
    private static final Set<LocalDate> HOLIDAYS = Stream.of(
                    "2027-01-01", // nyårsdagen
                    "2027-01-06", // trettondedag jul
                    "2027-03-26", // långfredagen
                    "2027-03-29", // annandag påsk
                    "2027-05-01", // första maj
                    "2027-05-06", // Kristi himmelsfärdsdag
                    "2027-06-06", // nationaldagen
                    "2027-06-25", // midsommarafton
                    "2027-12-24", // julafton
                    "2027-12-25", // juldagen
                    "2027-12-26", // annandag jul
                    "2027-12-31", // nyårsafton
                    "2028-01-01",
                    "2028-01-06",
                    "2028-04-14",
                    "2028-04-17",
                    "2028-05-01",
                    "2028-05-25",
                    "2028-06-06",
                    "2028-06-23",
                    "2028-12-24",
                    "2028-12-25",
                    "2028-12-26",
                    "2028-12-31",
                    "2029-01-01")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    private final Set<LocalDate> closed;

    /** @param closed days on which the office is closed beside those of the law */
    HandCalendar(Set<LocalDate> closed) {
        this.closed = closed;
    }

    boolean isOpen(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new IllegalArgumentException("The almanac does not have " + day);
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !HOLIDAYS.contains(day) && !closed.contains(day);
    }

    /** Working days left on a working day: 0 on the last day, negative after it. */
    int left(LocalDate today, LocalDate lastDay) {
        return today.isAfter(lastDay) ? -open(lastDay, today) : open(today, lastDay);
    }

    /** Working days after the first day, up to the second. */
    private int open(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += isOpen(day) ? 1 : 0;
        }
        return days;
    }

    LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return isOpen(next) ? next : next(next);
    }

    /** The n-th working day after a day, or before it where n is negative. */
    LocalDate step(LocalDate day, int n) {
        LocalDate at = day;
        for (int left = Math.abs(n); left > 0; left -= isOpen(at) ? 1 : 0) {
            at = at.plusDays(n > 0 ? 1 : -1);
        }
        return at;
    }
}
