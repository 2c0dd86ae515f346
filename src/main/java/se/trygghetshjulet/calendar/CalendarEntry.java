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
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that stands in people's calendars, and what they have been told of it.
 *
 * @param uid without the host, which is added when it is written
 * @param task whose last day it is
 * @param assignee who alone is to do it; null while everybody in the audience may
 */
@Table("calendar_entry")
record CalendarEntry(
        @Id Long id,
        String uid,
        String kommun,
        Kind kind,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) TaskReference task,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Details details,
        String assignee,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Revision revision,
        @MappedCollection(idColumn = "calendar_entry") Set<Audience> audience) {

    /** Something that nobody has taken, as it is known at the given moment. */
    static CalendarEntry of(
            String uid, String kommun, Kind kind, Details details, Set<Audience> audience, Instant changedAt) {
        return new CalendarEntry(
                null, uid, kommun, kind, TaskReference.NONE, details, null, Revision.first(changedAt), audience);
    }

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
        if (!isCancelled() && facts().equals(now.facts())) {
            return this;
        }
        return with(now, revision.next(Status.CONFIRMED, now.changedAt()), everyoneTold(now));
    }

    /** The same if it is cancelled already. */
    CalendarEntry cancelled(Instant at) {
        return isCancelled() ? this : with(this, revision.next(Status.CANCELLED, at), audience);
    }

    boolean isCancelled() {
        return revision.status() == Status.CANCELLED;
    }

    Instant changedAt() {
        return revision.changedAt();
    }

    /** Whether it is still this person's to do or to go to. */
    boolean concerns(String person, Collection<String> groups) {
        if (assignee != null) {
            return assignee.equals(person);
        }
        return current().anyMatch(row -> row.covers(person, groups));
    }

    /** Whether nothing but who is to do it, and whether it stands, can differ. */
    boolean isSameAndForTheSame(CalendarEntry other) {
        return task.equals(other.task) && details.equals(other.details) && audience.equals(other.audience);
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
                .map(row -> row.withdrawn(now.changedAt()))
                .forEach(told::add);
        return told;
    }

    private Facts facts() {
        return new Facts(details.known(), assignee, current().collect(Collectors.toSet()));
    }

    private CalendarEntry with(CalendarEntry now, Revision next, Set<Audience> told) {
        return new CalendarEntry(id, uid, kommun, kind, task, now.details, now.assignee, next, told);
    }

    private record Facts(Details known, String assignee, Set<Audience> audience) {}

    /**
     * @param id the engine's, for a deadline; else null
     * @param form id of the task's form, by which the profile sets its lead; null if it is none
     */
    record TaskReference(@Column("task") String id, String form) {

        static final TaskReference NONE = new TaskReference(null, null);
    }

    /**
     * @param caseKey business key of the turn; null if none
     * @param day the day in Sweden
     */
    record Details(String caseKey, @Column("entry_day") LocalDate day, String title, String place, String notes) {

        /** What a change of is told to people: not the turn, nor a place that has become none. */
        Details known() {
            return new Details(null, day, title, Objects.requireNonNullElse(place, ""), notes);
        }
    }

    /** @param number one more for each change (RFC 5545 § 3.8.7.4) */
    record Revision(@Column("sequence_no") int number, Status status, Instant changedAt) {

        static Revision first(Instant at) {
            return new Revision(0, Status.CONFIRMED, at);
        }

        Revision next(Status newStatus, Instant at) {
            return new Revision(number + 1, newStatus, at);
        }
    }

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
