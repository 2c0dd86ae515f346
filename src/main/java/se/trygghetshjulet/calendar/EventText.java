package se.trygghetshjulet.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.site.SiteAddress;

/** How an entry reads in a calendar, and when it makes itself heard. */
@Component
class EventText {

    /** Alarms ring at eight in the morning: a day begins at midnight. */
    private static final Duration MORNING = Duration.ofHours(8);

    private final Municipalities municipalities;
    private final SiteAddress site;

    EventText(Municipalities municipalities, SiteAddress site) {
        this.municipalities = municipalities;
        this.site = site;
    }

    /** @param cancelled also what somebody else has taken is cancelled to the one who reads it */
    CalendarEvent of(CalendarEntry entry, boolean cancelled) {
        Municipality municipality = municipalities.get(entry.kommun());
        String link = entry.task().id() == null
                ? null
                : site.link(
                        "/camunda/app/tasklist/default/#/?task=" + entry.task().id());
        return new CalendarEvent(
                entry.uid(),
                CalendarEvent.Time.on(entry.details().day()),
                new CalendarEvent.Text(
                        entry.details().title() + " (" + municipality.name() + ")",
                        cancelled ? calledOff(entry) : description(entry, link),
                        entry.details().place(),
                        link,
                        entry.kind().title()),
                entry.revision().number(),
                cancelled,
                entry.revision().changedAt(),
                alarms(entry, municipality));
    }

    private static String description(CalendarEntry entry, String link) {
        return link == null
                ? entry.details().notes()
                : "Sista dag: " + entry.details().day() + "\n\nÖppna uppgiften här:\n" + link
                        + "\n\nLogga in, ta uppgiften, fyll i formuläret och tryck på Slutför.";
    }

    private static String calledOff(CalendarEntry entry) {
        if (entry.kind() != CalendarEntry.Kind.TASK) {
            return "Inställt.";
        }
        return entry.isCancelled()
                ? "Uppgiften är klar eller behövs inte längre."
                : "Uppgiften är inte längre din: någon annan har tagit den, eller får göra den.";
    }

    /** A deadline: on the day of the reminder and on the last day. All else: the day before. */
    static List<Duration> alarms(CalendarEntry entry, Municipality municipality) {
        if (entry.kind() != CalendarEntry.Kind.TASK) {
            return List.of(daysBefore(1));
        }
        LocalDate reminded = municipality
                .officeDays()
                .before(
                        entry.details().day(),
                        municipality.reminders().leadFor(entry.task().form()));
        return List.of(
                daysBefore(ChronoUnit.DAYS.between(reminded, entry.details().day())), daysBefore(0));
    }

    private static Duration daysBefore(long days) {
        return Duration.ofDays(days).minus(MORNING);
    }
}
