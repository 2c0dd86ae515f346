package se.trygghetshjulet.municipality;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are working days. Not so are Saturdays, Sundays and the public holidays of lag (1989:253), nor
 * midsommarafton, julafton and nyårsafton, which lag (1930:173) § 2 counts as holidays. A statutory period knows these
 * days only; an office may be closed on more.
 */
public final class WorkingDays {

    /** The calendar has the three eves beside the public holidays. */
    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    private static final WorkingDays STATUTORY = new WorkingDays(Set.of());

    private final Set<LocalDate> closed;

    private WorkingDays(Set<LocalDate> closed) {
        this.closed = closed;
    }

    /** The law's days, for periods that a statute sets. */
    public static WorkingDays statutory() {
        return STATUTORY;
    }

    /** @param closed days on which the office is closed, beside those of the law */
    public static WorkingDays ofOffice(Set<LocalDate> closed) {
        return new WorkingDays(Set.copyOf(closed));
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && !HOLIDAYS.isHoliday(day)
                && !closed.contains(day);
    }

    /** The day itself, or the first working day after it: lag (1930:173) § 2. */
    public LocalDate next(LocalDate day) {
        return isWorkingDay(day) ? day : after(day, 1);
    }

    /** The n-th working day before a day; the day itself for 0. */
    public LocalDate before(LocalDate day, int days) {
        return step(day, days, -1);
    }

    /** The n-th working day after a day; the day itself for 0. */
    public LocalDate after(LocalDate day, int days) {
        return step(day, days, 1);
    }

    /**
     * How many working days are left from one day to a last day: 1 on the working day before it, 0 on the last day itself
     * and −1 on the working day after it. A day that is none counts as the next working day; no day up to the last one
     * counts as late, so that a last day that is no working day itself is reached, with 0, on the working day before it.
     */
    public int between(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? -workingDays(to, next(from)) : workingDays(next(from), to);
    }

    /** Those after the first day and up to the last one; none where they come the other way round. */
    private int workingDays(LocalDate first, LocalDate last) {
        return first.isBefore(last)
                ? (int) first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count()
                : 0;
    }

    private LocalDate step(LocalDate from, int days, int direction) {
        LocalDate day = from;
        for (int left = days; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(direction);
        }
        return day;
    }
}
