package se.trygghetshjulet.municipality;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When a body meets: the n-th given weekday of the given months, or the dates that it has decided on.
 *
 * @param weekday day of the week
 * @param week which of that weekday in the month, 1–4
 * @param months months with a meeting, 1–12
 * @param dates the meetings one by one, in order; none where weekday, week and months say it
 */
public record MeetingRule(
        DayOfWeek weekday,
        @Min(1) @Max(4) Integer week,
        SortedSet<@Min(1) @Max(12) Integer> months,
        List<@NotNull @Plausible LocalDate> dates) {

    /** So that the same weekday comes back. */
    private static final int WEEKS_OF_A_YEAR = 52;

    public static MeetingRule monthly(DayOfWeek weekday, int week, SortedSet<Integer> months) {
        return new MeetingRule(weekday, week, months, null);
    }

    public static MeetingRule on(List<LocalDate> dates) {
        return new MeetingRule(null, null, null, dates);
    }

    @AssertTrue(message = "ange antingen weekday, week och months, eller dates")
    boolean isRuleOrDates() {
        boolean someRule = Stream.of(weekday, week, months).anyMatch(Objects::nonNull);
        boolean wholeRule = weekday != null && week != null && months != null && !months.isEmpty();
        boolean someDates = dates != null && !dates.isEmpty();
        return someDates ? !someRule : wholeRule && dates == null;
    }

    @AssertTrue(message = "datumen i dates ska stå i ordning, vart och ett en gång")
    boolean isInOrder() {
        return dates == null
                || dates.stream().anyMatch(Objects::isNull)
                || IntStream.range(1, dates.size())
                        .allMatch(i -> dates.get(i - 1).isBefore(dates.get(i)));
    }

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
        if (dates != null) {
            return decided(year);
        }
        return months.stream()
                .map(month ->
                        YearMonth.of(year, month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, weekday)))
                .toList();
    }

    /**
     * A matter that is put off must wait for some day even if nobody has entered the new year's dates yet: past the last
     * year that has any, its meetings come back 52 weeks later.
     */
    private List<LocalDate> decided(int year) {
        int lastYear = dates.get(dates.size() - 1).getYear();
        int ahead = Math.max(0, year - lastYear);
        return dates.stream()
                .filter(date -> date.getYear() == year - ahead)
                .map(date -> date.plusWeeks((long) WEEKS_OF_A_YEAR * ahead))
                .toList();
    }
}
