package se.trygghetshjulet.incident;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that happened at a place, without a word of who was there.
 *
 * @param kind id of the profile's kind
 * @param place id of the profile's place
 * @param happenedOn the day in Sweden
 * @param happenedHour 0–23 in Sweden; null where nobody knows it
 * @param person who told by role; null for citizens and files
 * @param countedAt from when on it counts; null if it never has
 * @param mergedInto the one that this is the same as
 * @param feedImport the file that it came with
 * @param rowHash by which the same row is known in another file
 * @param formKey the form that told it; the same is never taken twice
 */
@Table("incident")
record Incident(
        @Id Long id,
        String kommun,
        String kind,
        String place,
        LocalDate happenedOn,
        Integer happenedHour,
        String description,
        Origin origin,
        State state,
        String person,
        Instant toldAt,
        Instant countedAt,
        Long mergedInto,
        @Column("incident_import") Long feedImport,
        String rowHash,
        String formKey) {

    enum Origin {
        /** Somebody with a role in the municipality's work. */
        ROLE,
        CITIZEN,
        FEED
    }

    enum State {
        /** Until the coordinator has looked at it. */
        WAITING,
        COUNTED,
        REJECTED,
        MERGED,
        WITHDRAWN
    }

    static Incident byRole(String kommun, Report report, String person, Instant at) {
        return of(kommun, report, Origin.ROLE, State.COUNTED, person, at, at);
    }

    static Incident byCitizen(String kommun, Report report, Instant at) {
        return of(kommun, report, Origin.CITIZEN, State.WAITING, null, at, null);
    }

    private static Incident of(
            String kommun, Report report, Origin origin, State state, String person, Instant at, Instant counted) {
        return new Incident(
                null,
                kommun,
                report.kind(),
                report.place(),
                report.day(),
                report.hour(),
                report.text(),
                origin,
                state,
                person,
                at,
                counted,
                null,
                null,
                null,
                report.formKey());
    }
}
