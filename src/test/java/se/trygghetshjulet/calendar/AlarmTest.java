package se.trygghetshjulet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.calendar.CalendarEntry.Kind;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Reminders;

/** A calendar rings at eight in the morning of the days on which letters remind. */
class AlarmTest {

    private static final LocalDate TUESDAY_AFTER_EASTER = LocalDate.parse("2027-03-30");

    @Test
    void aDeadlineRingsSoManyWorkingDaysBeforeAndOnTheLastDay() {
        assertThat(alarms(Kind.TASK, "lamna-underlag", Set.of()))
                .as("Tuesday the 23rd, as Good Friday and Easter Monday do not count")
                .containsExactly(atEight(7), atEight(0));
        assertThat(alarms(Kind.TASK, "lamna-underlag", Set.of(LocalDate.parse("2027-03-25"))))
                .as("Monday the 22nd, as the office is closed on Maundy Thursday")
                .containsExactly(atEight(8), atEight(0));
    }

    @Test
    void aFormWithALeadOfItsOwnRingsByThat() {
        assertThat(alarms(Kind.TASK, "ta-fram-handlingsplan", Set.of())).containsExactly(atEight(5), atEight(0));
    }

    @Test
    void aMeetingRingsTheDayBefore() {
        assertThat(alarms(Kind.MEETING, null, Set.of())).containsExactly(atEight(1));
        assertThat(alarms(Kind.OCCASION, null, Set.of())).containsExactly(atEight(1));
    }

    private static Duration atEight(int daysBefore) {
        return Duration.ofDays(daysBefore).minusHours(8);
    }

    private static List<Duration> alarms(Kind kind, String form, Set<LocalDate> closedDays) {
        return EventText.alarms(
                new CalendarEntry(
                        1L,
                        "uid",
                        "provby",
                        kind,
                        new CalendarEntry.TaskReference(null, form),
                        new CalendarEntry.Details(null, TUESDAY_AFTER_EASTER, "Titel", null, null),
                        null,
                        CalendarEntry.Revision.first(Instant.EPOCH),
                        Set.of()),
                municipality(closedDays));
    }

    private static Municipality municipality(Set<LocalDate> closedDays) {
        return new Municipality(
                "provby",
                "Provby kommun",
                null,
                null,
                null,
                null,
                List.of(),
                null,
                Map.of(),
                null,
                null,
                null,
                null,
                List.of(),
                closedDays,
                List.of(),
                null,
                null,
                null,
                new Reminders(3, Map.of("ta-fram-handlingsplan", 1)),
                List.of(),
                List.of(),
                List.of());
    }
}
