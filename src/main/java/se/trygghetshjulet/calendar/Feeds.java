package se.trygghetshjulet.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/** What stands in whose calendar, today. */
@Service
class Feeds {

    /** So long a cancellation is told, that every client has heard of it. */
    private static final int DAYS_TOLD = 60;

    private static final int MONTHS_BACK = 12;

    private final CalendarEntries entries;
    private final CalendarRound round;
    private final People people;
    private final Municipalities municipalities;
    private final EventText text;
    private final CalendarFile file;
    private final Clock clock;

    Feeds(
            CalendarEntries entries,
            CalendarRound round,
            People people,
            Municipalities municipalities,
            EventText text,
            CalendarFile file,
            Clock clock) {
        this.entries = entries;
        this.round = round;
        this.people = people;
        this.municipalities = municipalities;
        this.text = text;
        this.file = file;
        this.clock = clock;
    }

    /** None if its owner is not there any more. */
    Optional<String> of(Subscription subscription) {
        round.thisYear();
        return switch (subscription.kind()) {
            case PERSON ->
                people.find(subscription.owner())
                        .map(person -> file.of("Trygghetshjulet", orNotice(ofPerson(person), subscription)));
            case KOMMUN ->
                Optional.of(subscription.owner())
                        .filter(municipalities::knows)
                        .map(municipalities::get)
                        .map(municipality -> file.of(
                                "Trygghetshjulet, " + municipality.name(),
                                orNotice(ofKommun(municipality), subscription)));
        };
    }

    private List<CalendarEvent> ofKommun(Municipality municipality) {
        return entries.shownIn(municipality.id(), from(), told()).stream()
                .map(entry -> text.of(entry, entry.isCancelled()))
                .toList();
    }

    /** By the roles that the person has now: who has left a municipality sees nothing of it. */
    private List<CalendarEvent> ofPerson(Contact person) {
        Set<String> groups = people.groupsOf(person.id());
        List<String> kommuner = municipalities.all().stream()
                .map(Municipality::id)
                .filter(kommun -> Arrays.stream(Role.values())
                        .flatMap(role -> Stream.of(role.group(kommun), role.deputies(kommun)))
                        .anyMatch(groups::contains))
                .toList();
        if (kommuner.isEmpty()) {
            return List.of();
        }
        return entries.shownTo(person.id(), groups, kommuner, from(), told()).stream()
                .flatMap(entry -> event(entry, person.id(), groups).stream())
                .toList();
    }

    /** A calendar holds at least one component (RFC 5545 § 3.6), and one that looks empty looks broken. */
    private static List<CalendarEvent> orNotice(List<CalendarEvent> events, Subscription subscription) {
        return !events.isEmpty()
                ? events
                : List.of(CalendarEvent.on(
                        "kalender-" + subscription.id(),
                        LocalDate.ofInstant(subscription.createdAt(), Municipality.ZONE),
                        "Trygghetshjulets kalender är på plats",
                        "Här visas sista dagen för dina uppgifter, och möten som rör dig. Just nu finns inga.",
                        subscription.createdAt()));
    }

    private Optional<CalendarEvent> event(CalendarEntry entry, String person, Set<String> groups) {
        boolean cancelled = entry.isCancelled() || !entry.concerns(person, groups);
        return cancelled && entry.changedAt().isBefore(told())
                ? Optional.empty()
                : Optional.of(text.of(entry, cancelled));
    }

    private LocalDate from() {
        return LocalDate.now(clock).minusMonths(MONTHS_BACK);
    }

    private Instant told() {
        return LocalDate.now(clock)
                .minusDays(DAYS_TOLD)
                .atStartOfDay(Municipality.ZONE)
                .toInstant();
    }
}
