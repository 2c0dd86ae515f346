package se.trygghetshjulet.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.calendar.CalendarEntry.Kind;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.municipality.Municipality;

/** What stands in a person's calendar from today on, and the last days that have passed without the task being done. */
@Service
public class ComingDays {

    private final CalendarEntries entries;
    private final BodyMeetings meetings;
    private final People people;
    private final Clock clock;

    ComingDays(CalendarEntries entries, BodyMeetings meetings, People people, Clock clock) {
        this.entries = entries;
        this.meetings = meetings;
        this.people = people;
        this.clock = clock;
    }

    /**
     * In the order of the days. The bodies' meetings are the profile's, so that whoever reads does not have to enter them.
     *
     * @param own municipalities in which the person has a role
     */
    public List<Coming> of(String person, Collection<Municipality> own) {
        if (own.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Set<String> groups = people.groupsOf(person);
        // an empty list is no list to the database
        Set<String> asked = groups.isEmpty() ? Set.of("") : groups;
        List<String> kommuner = own.stream().map(Municipality::id).toList();
        return Stream.concat(
                        entries.shownTo(person, asked, kommuner, today, clock.instant()).stream()
                                .filter(entry -> !entry.isCancelled() && entry.kind() != Kind.MEETING),
                        own.stream()
                                .flatMap(municipality -> meetings.of(municipality).stream())
                                .filter(entry -> !entry.details().day().isBefore(today)))
                .filter(entry -> entry.concerns(person, groups))
                .sorted(Comparator.comparing(
                                (CalendarEntry entry) -> entry.details().day())
                        .thenComparing(entry -> entry.details().title()))
                .map(entry -> new Coming(
                        entry.kommun(),
                        entry.details().day(),
                        entry.details().title(),
                        entry.details().place(),
                        entry.kind() == Kind.TASK ? entry.task().id() : null))
                .toList();
    }

    /**
     * @param place null if none is known
     * @param task the engine's id of the task whose last day it is; null for what one goes to
     */
    public record Coming(String kommun, LocalDate day, String title, String place, String task) {}
}
