package se.trygghetshjulet.handlingsplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * The written agreement between the parties that the plan rests on (lag 2023:196 § 9).
 *
 * @param planYear the turn that drafted it; 0 where it was prolonged between two turns
 * @param validTo last day as it was agreed; null until further notice
 * @param replacedFrom first day of the agreement that took its place; null while none has
 * @param terminatedTo last day of the notice that a party has given; null while none has
 * @param prolongs the agreement whose text goes on in this one; null where the text is new
 * @param follows the agreement that held when this one was drafted; null for a first one
 */
@Table("overenskommelse")
record Overenskommelse(
        @Id Long id,
        String kommun,
        int planYear,
        int versionNo,
        DocumentStatus status,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate replacedFrom,
        LocalDate terminatedTo,
        Long prolongs,
        Long follows,
        String purpose,
        Instant draftedAt,

        @MappedCollection(idColumn = "overenskommelse", keyColumn = "row_no")
        List<Commitment> commitments) {

    static Overenskommelse draft(
            WheelYear year,
            int versionNo,
            LocalDate from,
            LocalDate to,
            String purpose,
            List<Commitment> commitments,
            Instant at) {
        return new Overenskommelse(
                null,
                year.kommun(),
                year.year(),
                versionNo,
                DocumentStatus.DRAFT,
                from,
                to,
                null,
                null,
                null,
                null,
                purpose,
                at,
                commitments);
    }

    /** The same text for a new period. */
    Overenskommelse prolonged(WheelYear year, int number, LocalDate from, LocalDate to, Instant at) {
        List<Commitment> same = List.copyOf(commitments);
        return draft(year, number, from, to, purpose, same, at).standingOn(id, id);
    }

    /** The draft that this one becomes when it is written anew. */
    Overenskommelse inPlaceOf(Overenskommelse draft) {
        draft.status.expectDraft(draft.toString());
        return new Overenskommelse(
                draft.id,
                kommun,
                planYear,
                draft.versionNo,
                status,
                validFrom,
                validTo,
                replacedFrom,
                terminatedTo,
                prolongs,
                follows,
                purpose,
                draftedAt,
                commitments);
    }

    Overenskommelse standingOn(Long prolonged, Long before) {
        return with(status, replacedFrom, terminatedTo, prolonged, before);
    }

    Overenskommelse in(DocumentStatus next) {
        return with(status.to(next, toString()), replacedFrom, terminatedTo, prolongs, follows);
    }

    Overenskommelse replacedFrom(LocalDate day) {
        return with(status, day, terminatedTo, prolongs, follows);
    }

    /** @param day null takes the notice back */
    Overenskommelse terminatedTo(LocalDate day) {
        return with(status, replacedFrom, day, prolongs, follows);
    }

    /** The day after which it holds no more, by its own words, by notice or by its successor; null if none is known. */
    LocalDate lastDay() {
        return Stream.of(validTo, replacedFrom == null ? null : replacedFrom.minusDays(1), terminatedTo)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether the day lies within its period, whatever its status. */
    boolean spans(LocalDate day) {
        return !day.isBefore(validFrom) && (lastDay() == null || !day.isAfter(lastDay()));
    }

    private Overenskommelse with(
            DocumentStatus newStatus, LocalDate replaced, LocalDate terminated, Long prolonged, Long before) {
        return new Overenskommelse(
                id,
                kommun,
                planYear,
                versionNo,
                newStatus,
                validFrom,
                validTo,
                replaced,
                terminated,
                prolonged,
                before,
                purpose,
                draftedAt,
                commitments);
    }

    @Override
    public String toString() {
        return "Överenskommelsen " + kommun + "-" + planYear + " version " + versionNo;
    }

    @Table("overenskommelse_commitment")
    record Commitment(String commitment) {}
}
