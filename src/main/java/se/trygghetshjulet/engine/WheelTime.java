package se.trygghetshjulet.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import se.trygghetshjulet.municipality.Municipality;

/** Between Swedish days and the engine's instants. */
public final class WheelTime {

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /** A task is due before its last day is over. */
    private static final LocalTime EVENING = LocalTime.of(23, 59);

    private WheelTime() {}

    /** Six in the morning, Europe/Stockholm: when what the calendar starts, starts. */
    public static Date morning(LocalDate day) {
        return at(day, MORNING);
    }

    /** The last minute of a day, Europe/Stockholm. */
    public static Date evening(LocalDate day) {
        return at(day, EVENING);
    }

    public static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(Municipality.ZONE).toInstant());
    }

    /** The day in Sweden; null for null. */
    public static LocalDate day(Date instant) {
        return instant == null
                ? null
                : instant.toInstant().atZone(Municipality.ZONE).toLocalDate();
    }
}
