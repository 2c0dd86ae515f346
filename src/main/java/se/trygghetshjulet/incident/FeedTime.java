package se.trygghetshjulet.incident;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import se.trygghetshjulet.municipality.IncidentTerms.Feed;
import se.trygghetshjulet.municipality.Municipality;

/** Reads days and times the way a feed writes them, into Sweden's. */
class FeedTime {

    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    FeedTime(Feed feed) {
        this.day = formatter(feed.dayFormat());
        this.time = feed.timeFormat() == null ? null : formatter(feed.timeFormat());
    }

    /**
     * @param typedTime empty where nobody knows it, or the day has it
     * @throws DateTimeException if either is written in another way, or there is no such day
     */
    Moment read(String typedDay, String typedTime) {
        TemporalAccessor read = day.parseBest(typedDay, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (read instanceof OffsetDateTime offset) {
            return Moment.of(offset.atZoneSameInstant(Municipality.ZONE).toLocalDateTime());
        }
        if (read instanceof LocalDateTime local) {
            return Moment.of(local);
        }
        LocalDate date = LocalDate.from(read);
        return time == null || typedTime.isEmpty()
                ? new Moment(date, null)
                : new Moment(date, LocalTime.from(time.parse(typedTime)));
    }

    /** A year is one of our era, so that a day that is not there is refused and not moved. */
    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(Locale.forLanguageTag("sv-SE"))
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** @param time in Sweden; null where nobody knows it */
    record Moment(LocalDate day, LocalTime time) {

        static Moment of(LocalDateTime local) {
            return new Moment(local.toLocalDate(), local.toLocalTime());
        }

        Integer hour() {
            return time == null ? null : time.getHour();
        }
    }
}
