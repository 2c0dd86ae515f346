package se.trygghetshjulet.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that stands in people's calendars, and what they have been told of it.
 *
 * @param uid without the host, which is added when it is written
 * @param caseKey business key of the turn; null if none
 * @param task the engine's id, for a deadline; else null
 * @param form id of the task's form, by which the profile sets its lead; null if it is none
 * @param entryDay the day in Sweden
 * @param assignee who alone is to do it; null while everybody in the audience may
 * @param sequenceNo one more for each change (RFC 5545 § 3.8.7.4)
 */
@Table("calendar_entry")
record CalendarEntry(
        @Id Long id,
        String uid,
        String kommun,
        Kind kind,
        String caseKey,
        String task,
        String form,
        LocalDate entryDay,
        String title,
        String place,
        String notes,
        String assignee,
        int sequenceNo,
        Status status,
        Instant changedAt,

        @MappedCollection(idColumn = "calendar_entry") Set<Audience> audience) {

    enum Kind {
        /** The last day of a task. */
        TASK("Uppgift"),
        /** Of a political body. */
        MEETING("Sammanträde"),
        /** Of what comes back: a meeting that people are called to, a walk. */
        OCCASION("Möte");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    enum Status {
        CONFIRMED,
        CANCELLED
    }

    /** What is now known, told by the next sequence number; the same if nothing differs. */
    CalendarEntry revised(CalendarEntry now) {
        if (status == Status.CONFIRMED && facts().equals(now.facts())) {
            return this;
        }
        return with(now, sequenceNo + 1, Status.CONFIRMED, now.changedAt, everyoneTold(now));
    }

    /** The same if it is cancelled already. */
    CalendarEntry cancelled(Instant at) {
        return isCancelled() ? this : with(this, sequenceNo + 1, Status.CANCELLED, at, audience);
    }

    boolean isCancelled() {
        return status == Status.CANCELLED;
    }

    /** Whether it is still this person's to do or to go to. */
    boolean concerns(String person, Collection<String> groups) {
        if (assignee != null) {
            return assignee.equals(person);
        }
        return current().anyMatch(row -> row.covers(person, groups));
    }

    private Stream<Audience> current() {
        return audience.stream().filter(row -> row.withdrawnAt() == null);
    }

    /** Those whom it concerns no more must be told so, whoever had taken it too. */
    private Set<Audience> everyoneTold(CalendarEntry now) {
        Set<Audience> told = new HashSet<>(now.audience);
        Stream<Audience> before = assignee == null || assignee.equals(now.assignee)
                ? audience.stream()
                : Stream.concat(audience.stream(), Stream.of(Audience.person(assignee)));
        before.filter(row -> now.audience.stream().noneMatch(row::isSameAs))
                .map(row -> row.withdrawn(now.changedAt))
                .forEach(told::add);
        return told;
    }

    private Facts facts() {
        return new Facts(
                entryDay,
                title,
                Objects.requireNonNullElse(place, ""),
                notes,
                assignee,
                current().collect(Collectors.toSet()));
    }

    private CalendarEntry with(CalendarEntry now, int sequence, Status newStatus, Instant at, Set<Audience> told) {
        return new CalendarEntry(
                id,
                uid,
                kommun,
                kind,
                now.caseKey,
                task,
                form,
                now.entryDay,
                now.title,
                now.place,
                now.notes,
                now.assignee,
                sequence,
                newStatus,
                at,
                told);
    }

    private record Facts(
            LocalDate day, String title, String place, String notes, String assignee, Set<Audience> audience) {}

    /** Either a role's group or one person. */
    @Table("calendar_audience")
    record Audience(String roleGroup, String person, Instant withdrawnAt) {

        static Audience group(String group) {
            return new Audience(group, null, null);
        }

        static Audience person(String person) {
            return new Audience(null, person, null);
        }

        static Set<Audience> of(Collection<String> groups, Collection<String> people) {
            return Stream.concat(
                            groups.stream().map(Audience::group),
                            people.stream().map(Audience::person))
                    .collect(Collectors.toSet());
        }

        boolean covers(String someone, Collection<String> groups) {
            return someone.equals(person) || roleGroup != null && groups.contains(roleGroup);
        }

        boolean isSameAs(Audience other) {
            return Objects.equals(roleGroup, other.roleGroup) && Objects.equals(person, other.person);
        }

        Audience withdrawn(Instant at) {
            return withdrawnAt == null ? new Audience(roleGroup, person, at) : this;
        }
    }
}
