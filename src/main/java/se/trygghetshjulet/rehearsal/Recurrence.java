package se.trygghetshjulet.rehearsal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/**
 * When a timer comes back, as the model has it: a cron expression with seconds ({@code 0 30 6 * * ?}), or a start and a
 * period (ISO 8601, {@code R/2026-01-01T00:05:00/P1Y}). Swedish time. The engine reads them by its own clock, which a
 * rehearsal leaves alone.
 */
final class Recurrence {

    private Recurrence() {}

    /** The time of the day's first run; none if it does not run that day. */
    static Optional<LocalTime> on(LocalDate day, String cycle) {
        return Optional.ofNullable(cycle.startsWith("R") ? repeated(day, cycle) : first(day, cycle))
                .filter(run -> run.toLocalDate().equals(day))
                .map(LocalDateTime::toLocalTime);
    }

    private static LocalDateTime first(LocalDate day, String cron) {
        return CronExpression.parse(cron).next(day.atStartOfDay().minusNanos(1));
    }

    private static LocalDateTime repeated(LocalDate day, String repetition) {
        String[] parts = repetition.split("/");
        LocalDateTime start = LocalDateTime.parse(parts[1]);
        Period period = Period.parse(parts[2]);
        LocalDateTime run = start;
        while (run.toLocalDate().isBefore(day)) {
            run = run.plus(period);
        }
        return run;
    }
}
