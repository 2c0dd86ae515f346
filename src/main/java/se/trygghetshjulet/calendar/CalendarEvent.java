package se.trygghetshjulet.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing in a calendar.
 *
 * @param uid the same as long as it is the same thing; made unique in the world by the product's host
 * @param sequence 0, and one more for each change
 * @param cancelled whether it is to be taken out of people's calendars
 * @param alarms whole hours before its start, which for a day is midnight; negative is after
 */
public record CalendarEvent(
        String uid, Time time, Text text, int sequence, boolean cancelled, Instant changedAt, List<Duration> alarms) {

    /** A day with a title, as it is known at the given moment. */
    public static CalendarEvent on(String uid, LocalDate day, String title, String description, Instant changedAt) {
        return new CalendarEvent(uid, Time.on(day), Text.of(title, description), 0, false, changedAt, List.of());
    }

    /** Something with hours, as it is known at the given moment. */
    public static CalendarEvent between(
            String uid, Instant start, Instant end, String title, String description, Instant changedAt) {
        return new CalendarEvent(
                uid, new Time(null, start, end), Text.of(title, description), 0, false, changedAt, List.of());
    }

    /** The same, called off. */
    public CalendarEvent asCancelled() {
        return new CalendarEvent(uid, time, text, sequence + 1, true, changedAt, alarms);
    }

    /**
     * A whole day in Sweden, or from one moment to another.
     *
     * @param day null if it has times
     * @param start null if it is a day
     * @param end null if it is a day
     */
    record Time(LocalDate day, Instant start, Instant end) {

        static Time on(LocalDate day) {
            return new Time(day, null, null);
        }

        boolean isDay() {
            return day != null;
        }
    }

    /** @param description may be null, as place, url and category may */
    record Text(String title, String description, String place, String url, String category) {

        static Text of(String title, String description) {
            return new Text(title, description, null, null, null);
        }
    }
}
