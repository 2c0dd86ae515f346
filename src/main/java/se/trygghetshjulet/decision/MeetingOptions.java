package se.trygghetshjulet.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.text.SwedishDate;

/** A body's meetings as those who prepare and record need them. */
@Component
public class MeetingOptions {

    private final Municipalities municipalities;
    private final Clock clock;

    MeetingOptions(Municipalities municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * The meetings that minutes can be from: those of last year, this year and the next, the nearest
     * first and those that have been held before those to come.
     *
     * @param body id in the profile
     */
    public List<Option> of(String kommun, String body) {
        LocalDate today = LocalDate.now(clock);
        int year = today.getYear();
        return municipalities.get(kommun).body(body).meetings().between(year - 1, year + 1).stream()
                .sorted(Comparator.<LocalDate, Boolean>comparing(day -> day.isAfter(today))
                        .thenComparing(day -> Math.abs(ChronoUnit.DAYS.between(day, today))))
                .map(day -> new Option(SwedishDate.inWords(day), day.toString()))
                .toList();
    }

    /** When the body meets next, today included, and when its papers must be in. */
    String next(String kommun, String body) {
        return told(municipalities.get(kommun), body, nextMeeting(kommun, body));
    }

    /** The same for the first meeting that papers can still be in time for. */
    String reachable(String kommun, String body) {
        Municipality municipality = municipalities.get(kommun);
        return told(municipality, body, municipality.nextReachable(body, LocalDate.now(clock)));
    }

    /** The last day for the papers of the first meeting that they can still be in time for. */
    LocalDate papersDay(String kommun, String body) {
        Municipality municipality = municipalities.get(kommun);
        return municipality.papersDay(body, municipality.nextReachable(body, LocalDate.now(clock)));
    }

    /** Minutes are recorded so many working days after the next meeting as the profile gives the form. */
    LocalDate recordingDay(String kommun, String body, String formId) {
        Municipality municipality = municipalities.get(kommun);
        return municipality
                .officeDays()
                .after(nextMeeting(kommun, body), municipality.deadlines().daysFor(formId));
    }

    private LocalDate nextMeeting(String kommun, String body) {
        return municipalities
                .get(kommun)
                .body(body)
                .meetings()
                .next(LocalDate.now(clock).minusDays(1));
    }

    private static String told(Municipality municipality, String body, LocalDate meeting) {
        return municipality.body(body).name() + " sammanträder " + SwedishDate.inWords(meeting)
                + ". Handlingarna ska vara inne senast " + SwedishDate.inWords(municipality.papersDay(body, meeting))
                + ".";
    }

    /** As form-js wants options. */
    public record Option(String label, String value) {}
}
