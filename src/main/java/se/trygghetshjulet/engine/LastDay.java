package se.trygghetshjulet.engine;

import java.time.LocalDate;
import se.trygghetshjulet.municipality.WorkingDays;

/**
 * The last day of a task.
 *
 * @param statutory whether a statute sets it; the municipality's own calendar then moves nothing
 */
public record LastDay(LocalDate day, boolean statutory) {

    /** A day that the municipality sets for itself, such as one that is counted from a meeting. */
    public static LastDay of(LocalDate day) {
        return new LastDay(day, false);
    }

    /** A day that the law sets, rolled as the law says (lag 1930:173 § 2). It stands even if it has passed. */
    public static LastDay statutory(LocalDate day) {
        return new LastDay(day, true);
    }

    /** On an open day: the working day before, so that nothing comes late, or the next one from today if that has passed. */
    public LocalDate on(WorkingDays office, LocalDate today) {
        if (statutory) {
            return day;
        }
        LocalDate open = office.isWorkingDay(day) ? day : office.before(day, 1);
        return open.isBefore(today) ? office.next(today) : open;
    }
}
