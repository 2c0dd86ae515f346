package se.trygghetshjulet.suppression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import se.trygghetshjulet.text.SwedishDate;

/**
 * Days from the first to the last, both counted.
 *
 * <p>To a wider circle only finished half-years are shown. They do not overlap: whoever chose days freely could take one
 * span from another, and be left with a single day.
 */
public record Span(LocalDate from, LocalDate to) {

    private static final int HALF_YEAR = 6;
    private static final int WEEKS_OF_A_YEAR = 52;

    /** Finished half-years, the last one first, none of which begins before {@code earliest}. */
    public static List<Span> halfYears(LocalDate today, LocalDate earliest) {
        LocalDate begins = today.withDayOfMonth(1).withMonth(today.getMonthValue() > HALF_YEAR ? HALF_YEAR + 1 : 1);
        return Stream.iterate(begins.minusMonths(HALF_YEAR), first -> first.minusMonths(HALF_YEAR))
                .takeWhile(first -> !first.isBefore(earliest))
                .map(first -> new Span(first, first.plusMonths(HALF_YEAR).minusDays(1)))
                .toList();
    }

    /** As many days, just before. */
    public Span before() {
        return new Span(from.minusDays(days()), from.minusDays(1));
    }

    /** The same days of the week 52 weeks before. */
    public Span lastYear() {
        return new Span(from.minusWeeks(WEEKS_OF_A_YEAR), to.minusWeeks(WEEKS_OF_A_YEAR));
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Such as "1 januari 2027 – 30 juni 2027". */
    public String title() {
        return SwedishDate.inWords(from) + " – " + SwedishDate.inWords(to);
    }
}
