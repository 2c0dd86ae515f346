package se.trygghetshjulet.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.CalendarEntry.Audience;
import se.trygghetshjulet.calendar.CalendarEntry.Kind;
import se.trygghetshjulet.calendar.CalendarEntry.Status;
import se.trygghetshjulet.engine.Fingerprints;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/**
 * The political bodies' meetings of this year and the next, as the profile has them. A body that only hears of a matter
 * concerns those who prepare its papers and its minutes; one that proposes or decides, the chair of kommunstyrelsen too.
 */
@Component
class BodyMeetings {

    private static final Set<Role> PREPARE =
            EnumSet.of(Role.SAKERHETSSAMORDNARE, Role.NAMNDSEKRETERARE, Role.REGISTRATOR);

    private final EntryBook book;
    private final CalendarEntries entries;
    private final Clock clock;

    BodyMeetings(EntryBook book, CalendarEntries entries, Clock clock) {
        this.book = book;
        this.entries = entries;
        this.clock = clock;
    }

    /** Those of this year and the next. */
    List<CalendarEntry> of(Municipality municipality) {
        int year = LocalDate.now(clock).getYear();
        return municipality.bodies().entrySet().stream()
                .flatMap(body -> body.getValue().meetings().between(year, year + 1).stream()
                        .map(day -> entry(municipality, body.getKey(), day)))
                .toList();
    }

    /** Of all that is told of some meetings. */
    static String fingerprint(List<CalendarEntry> meetings) {
        return Fingerprints.of(meetings.stream()
                .map(meeting -> meeting.uid()
                        + meeting.details()
                        + meeting.audience().stream()
                                .map(Audience::roleGroup)
                                .sorted()
                                .toList())
                .toArray(String[]::new));
    }

    /** However often: what is entered already stays as it is, and what the profile no longer has is called off. */
    void enter(String kommun, List<CalendarEntry> meetings) {
        Set<String> entered = entries.uids(kommun, Kind.MEETING.name());
        entries.saveAll(meetings.stream()
                .filter(meeting -> !entered.contains(meeting.uid()))
                .toList());
        meetings.stream().filter(meeting -> entered.contains(meeting.uid())).forEach(book::put);
        calledOff(
                kommun,
                LocalDate.now(clock),
                meetings.stream().map(CalendarEntry::uid).collect(Collectors.toSet()));
    }

    /** A meeting that has been is not called off, even if a new profile does not know of it. */
    private void calledOff(String kommun, LocalDate today, Set<String> held) {
        entries
                .findByKommunAndKindAndRevisionStatusAndDetailsDayGreaterThanEqual(
                        kommun, Kind.MEETING, Status.CONFIRMED, today)
                .stream()
                .filter(entry -> !held.contains(entry.uid()))
                .forEach(entry -> book.cancel(kommun, entry.uid()));
    }

    private CalendarEntry entry(Municipality municipality, String body, LocalDate day) {
        return CalendarEntry.of(
                "sammantrade-" + municipality.id() + "-" + body + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE),
                municipality.id(),
                Kind.MEETING,
                new CalendarEntry.Details(
                        null,
                        day,
                        municipality.body(body).name(),
                        null,
                        "Handlingar ska vara inne senast " + municipality.papersDay(body, day) + "."),
                Audience.of(groups(municipality, body), List.of()),
                clock.instant());
    }

    static Set<String> groups(Municipality municipality, String body) {
        Set<Role> roles = EnumSet.copyOf(PREPARE);
        if (!municipality.decision().informed().contains(body)) {
            roles.add(Role.KS_ORDFORANDE);
        }
        return roles.stream().map(role -> role.group(municipality.id())).collect(Collectors.toSet());
    }
}
