package se.trygghetshjulet.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.CalendarEntry.Kind;
import se.trygghetshjulet.calendar.CalendarEntry.Status;
import se.trygghetshjulet.municipality.Municipality;

/** The days on which people of a municipality meet: political bodies by the profile, and what has been called to. */
@Component
public class MeetingDays {

    private final CalendarEntries entries;

    MeetingDays(CalendarEntries entries) {
        this.entries = entries;
    }

    /** @return in no order */
    public List<MeetingDay> between(Municipality municipality, LocalDate first, LocalDate last) {
        Stream<MeetingDay> bodies = municipality.bodies().keySet().stream()
                .flatMap(body -> municipality.body(body).meetings().between(first.getYear(), last.getYear()).stream()
                        .map(day -> new MeetingDay(
                                day, municipality.body(body).name(), body, BodyMeetings.groups(municipality, body))));
        Stream<MeetingDay> called = entries
                .findByKommunAndKindAndRevisionStatusAndDetailsDayGreaterThanEqual(
                        municipality.id(), Kind.OCCASION, Status.CONFIRMED, first)
                .stream()
                .map(entry ->
                        new MeetingDay(entry.details().day(), entry.details().title(), null, groups(entry)));
        return Stream.concat(bodies, called)
                .filter(meeting ->
                        !meeting.day().isBefore(first) && !meeting.day().isAfter(last))
                .toList();
    }

    private static Set<String> groups(CalendarEntry entry) {
        return entry.audience().stream()
                .filter(row -> row.withdrawnAt() == null)
                .map(CalendarEntry.Audience::roleGroup)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * @param body id in the profile; null for what people are called to one by one
     * @param groups of those who are called, or prepare it
     */
    public record MeetingDay(LocalDate day, String title, String body, Set<String> groups) {}
}
