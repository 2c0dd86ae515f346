package se.trygghetshjulet.rehearsal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How far a rehearsal has come, for those who wait for it; written by the thread that rehearses and read by others. */
final class Progress {

    /** The last follow-up comes after the year's end, so that nobody knows before how many days it will be. */
    private static final int MOST_PERCENT = 99;

    private volatile Run run;

    /** The rehearsal has begun: from the clock's day to the last of the year. */
    void follow(MovedClock clock, LocalDate yearEnd) {
        run = new Run(clock, clock.today(), yearEnd);
    }

    /** @return the day that the rehearsal has come to; empty if it has not begun */
    Optional<LocalDate> day() {
        Run begun = run;
        return begun == null ? Optional.empty() : Optional.of(begun.clock.today());
    }

    /** @return 0 to 99 */
    int percent() {
        Run begun = run;
        if (begun == null) {
            return 0;
        }
        long all = Math.max(1, ChronoUnit.DAYS.between(begun.from, begun.yearEnd));
        long done = ChronoUnit.DAYS.between(begun.from, begun.clock.today());
        return (int) Math.min(MOST_PERCENT, 100 * done / all);
    }

    private record Run(MovedClock clock, LocalDate from, LocalDate yearEnd) {}
}
