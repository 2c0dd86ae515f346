package se.trygghetshjulet.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.CalendarEntry.Kind;
import se.trygghetshjulet.calendar.CalendarEntry.Status;
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

    /** However often: what is entered already stays as it is, and what the profile no longer has is called off. */
    void enter(Municipality municipality) {
        LocalDate today = LocalDate.now(clock);
        Set<String> held = new HashSet<>();
        municipality
                .bodies()
                .forEach((body, rules) -> rules.meetings()
                        .between(today.getYear(), today.getYear() + 1)
                        .forEach(day -> held.add(
                                book.put(entry(municipality, body, day)).uid())));
        calledOff(municipality.id(), today, held);
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
                CalendarEntry.Audience.of(groups(municipality, body), List.of()),
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
