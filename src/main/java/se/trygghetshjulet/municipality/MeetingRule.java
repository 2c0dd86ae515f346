package se.trygghetshjulet.municipality;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When a body meets: the n-th given weekday of the given months.
 *
 * @param weekday day of the week
 * @param week which of that weekday in the month, 1–4
 * @param months months with a meeting, 1–12
 */
public record MeetingRule(
        @NotNull DayOfWeek weekday,
        @Min(1) @Max(4) int week,
        @NotEmpty SortedSet<@Min(1) @Max(12) Integer> months) {

    /** The first meeting after the given day. */
    public LocalDate next(LocalDate day) {
        return Stream.iterate(day.getYear(), year -> year + 1)
                .flatMap(year -> in(year).stream())
                .filter(meeting -> meeting.isAfter(day))
                .findFirst()
                .orElseThrow();
    }

    /** All meetings of the years from {@code first} to {@code last}, both included. */
    public List<LocalDate> between(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(year -> in(year).stream())
                .toList();
    }

    private List<LocalDate> in(int year) {
        return months.stream()
                .map(month ->
                        YearMonth.of(year, month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, weekday)))
                .toList();
    }
}
