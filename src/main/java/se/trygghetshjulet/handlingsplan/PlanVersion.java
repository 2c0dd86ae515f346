package se.trygghetshjulet.handlingsplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.Documents.PlanTerms;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * One version of a municipality's plan. Written while it is a draft, never again once it is adopted.
 *
 * @param addendum 0 for the year's own turn, 1, 2 … for an ad hoc addendum
 * @param validTo last day; null where the plan holds until further notice
 * @param basedOn the version that this one revises; null for a first plan
 * @param lockNo guards against two people who save at once
 */
@Table("plan_version")
record PlanVersion(
        @Id Long id,
        String kommun,
        int planYear,
        int addendum,
        int versionNo,
        DocumentStatus status,
        LocalDate validFrom,
        LocalDate validTo,
        String purpose,
        Long basedOn,
        Instant draftedAt,
        Instant decidedAt,
        Instant inForceAt,
        @Version int lockNo,

        @MappedCollection(idColumn = "plan_version", keyColumn = "row_no")
        List<Area> areas,

        @MappedCollection(idColumn = "plan_version", keyColumn = "row_no")
        List<Priority> priorities) {

    /** @param terms how long the municipality's plans hold */
    static PlanVersion first(WheelYear year, PlanTerms terms, Instant at) {
        return draft(year, 1, LocalDate.of(year.year(), 1, 1), terms.lastDay(year.year()), "", null, List.of(), at);
    }

    /**
     * A draft that starts from the text of this version. A new period begins only when the municipality's rhythm says
     * so or this one is over; otherwise the turn revises within the period.
     */
    PlanVersion revisedFor(WheelYear year, PlanTerms terms, Instant at) {
        boolean newPeriod = status == DocumentStatus.ENDED
                || terms.years() != null
                        && (year.year() - validFrom.getYear() >= terms.newEvery()
                                || validTo != null && validTo.getYear() < year.year());
        LocalDate from = newPeriod ? LocalDate.of(year.year(), 1, 1) : validFrom;
        LocalDate to = newPeriod ? terms.lastDay(year.year()) : validTo;
        return draft(year, 1, from, to, purpose, id, carriedOver(), at);
    }

    /** The draft of an ad hoc addendum to this version, within the same period. */
    PlanVersion addendum(int number, Instant at) {
        return draft(new WheelYear(kommun, planYear, number), 1, validFrom, validTo, purpose, id, carriedOver(), at);
    }

    private List<Area> carriedOver() {
        List<Area> carried = new ArrayList<>();
        for (Area area : areas) {
            carried.add(area.carriedOver(carried.size() + 1));
        }
        return carried;
    }

    /** A draft with the same text, after a party would not sign this version. */
    PlanVersion draftedAgain(Instant at) {
        List<Area> same = areas.stream().map(area -> area.renamed(area.name())).toList();
        return draft(wheelYear(), versionNo + 1, validFrom, validTo, purpose, basedOn, same, at);
    }

    private static PlanVersion draft(
            WheelYear year,
            int versionNo,
            LocalDate validFrom,
            LocalDate validTo,
            String purpose,
            Long basedOn,
            List<Area> areas,
            Instant at) {
        return new PlanVersion(
                null,
                year.kommun(),
                year.year(),
                year.addendum(),
                versionNo,
                DocumentStatus.DRAFT,
                validFrom,
                validTo,
                purpose,
                basedOn,
                at,
                null,
                null,
                0,
                areas,
                List.of());
    }

    /** Keeps the areas that BRÅ keeps, in BRÅ's order, adds the new ones and drops the rest. */
    PlanVersion prioritised(List<Priority> wanted) {
        status.expectDraft(toString());
        List<Area> kept = wanted.stream()
                .filter(priority -> priority.revision() != Revision.UTGAR)
                .map(priority -> areaFor(priority).renamed(priority.name()))
                .toList();
        return with(validFrom, validTo, purpose, kept, wanted);
    }

    private Area areaFor(Priority priority) {
        return areas.stream()
                .filter(area -> priority.baseNumber() != null
                        ? priority.baseNumber().equals(area.baseNumber())
                        : area.baseNumber() == null && area.name().equals(priority.name()))
                .findFirst()
                .orElseGet(() -> Area.named(priority.name()));
    }

    PlanVersion rewritten(LocalDate from, LocalDate to, String newPurpose, List<Area> newAreas) {
        status.expectDraft(toString());
        return with(from, to, newPurpose, newAreas, priorities);
    }

    PlanVersion adopted(Instant at) {
        return in(status.to(DocumentStatus.ADOPTED, toString()), at, null);
    }

    PlanVersion inForce(Instant at) {
        return in(status.to(DocumentStatus.IN_FORCE, toString()), decidedAt, at);
    }

    PlanVersion withdrawn() {
        return in(status.to(DocumentStatus.WITHDRAWN, toString()), decidedAt, null);
    }

    PlanVersion replaced() {
        return in(status.to(DocumentStatus.REPLACED, toString()), decidedAt, inForceAt);
    }

    PlanVersion ended() {
        return in(status.to(DocumentStatus.ENDED, toString()), decidedAt, inForceAt);
    }

    WheelYear wheelYear() {
        return new WheelYear(kommun, planYear, addendum);
    }

    private PlanVersion with(
            LocalDate from, LocalDate to, String newPurpose, List<Area> newAreas, List<Priority> newPriorities) {
        return new PlanVersion(
                id,
                kommun,
                planYear,
                addendum,
                versionNo,
                status,
                from,
                to,
                newPurpose,
                basedOn,
                draftedAt,
                decidedAt,
                inForceAt,
                lockNo,
                newAreas,
                newPriorities);
    }

    private PlanVersion in(DocumentStatus next, Instant decided, Instant force) {
        return new PlanVersion(
                id,
                kommun,
                planYear,
                addendum,
                versionNo,
                next,
                validFrom,
                validTo,
                purpose,
                basedOn,
                draftedAt,
                decided,
                force,
                lockNo,
                areas,
                priorities);
    }

    @Override
    public String toString() {
        return "Handlingsplanen " + wheelYear() + " version " + versionNo;
    }
}
