package se.trygghetshjulet.overenskommelse;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.Party;

/**
 * A party's notice that the överenskommelse is to end, and what came of it.
 *
 * @param agreement id of the version that is to end
 * @param activeAgreement the same, and null once the notice is withdrawn, or where the party leaves alone: an agreement has one
 *     notice at a time that ends it
 * @param diarienummer null until it is registered
 */
@Table("termination")
record Termination(
        @Id Long id,
        String kommun,
        Long agreement,
        Long activeAgreement,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Notice notice,
        String diarienummer,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Receipt receipt,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) PlansFuture plansFuture,
        Instant withdrawnAt,
        Instant endedAt) {

    /**
     * @param party who terminates
     * @param noticedOn day of the notice
     * @param lastDay when the notice is over
     */
    record Notice(
            Party party, String reason, LocalDate noticedOn, LocalDate lastDay, String noticedBy, Instant noticedAt) {}

    /** @param receivedOn when the last of the other parties had it */
    record Receipt(LocalDate receivedOn, String receivedBy) {}

    /** @param planEnds whether the plan in force ends with the agreement; null until that is decided */
    record PlansFuture(Boolean planEnds, String planReason, String planDecidedBy) {}

    static Termination noticed(String kommun, Long agreement, Notice notice) {
        return new Termination(
                null,
                kommun,
                agreement,
                leavesAlone(notice.party()) ? null : agreement,
                notice,
                null,
                new Receipt(null, null),
                new PlansFuture(null, null, null),
                null,
                null);
    }

    Termination registered(String number) {
        return with(activeAgreement, number, receipt, plansFuture, withdrawnAt, endedAt);
    }

    Termination received(LocalDate on, String person) {
        return with(activeAgreement, diarienummer, new Receipt(on, person), plansFuture, withdrawnAt, endedAt);
    }

    Termination withdrawn(LocalDate on, String person, Instant at) {
        return with(null, diarienummer, new Receipt(on, person), plansFuture, at, endedAt);
    }

    Termination withPlan(boolean ends, String why, String person) {
        return with(activeAgreement, diarienummer, receipt, new PlansFuture(ends, why, person), withdrawnAt, endedAt);
    }

    Termination ended(Instant at) {
        return with(activeAgreement, diarienummer, receipt, plansFuture, withdrawnAt, at);
    }

    Party party() {
        return notice.party();
    }

    /** Without the municipality or the police there is no agreement (lag (2023:196) § 9); without another the rest go on. */
    static boolean leavesAlone(Party party) {
        return party.isOther();
    }

    boolean leavesAlone() {
        return leavesAlone(party());
    }

    boolean endsThePlan() {
        return Boolean.TRUE.equals(plansFuture.planEnds());
    }

    /** For the letters' log: what there is to tell of it by now. */
    String state() {
        if (withdrawnAt != null) {
            return "atertagen";
        }
        return leavesAlone() && endedAt != null ? "lamnad" : "uppsagd";
    }

    private Termination with(
            Long active, String number, Receipt received, PlansFuture future, Instant withdrawn, Instant ended) {
        return new Termination(id, kommun, agreement, active, notice, number, received, future, withdrawn, ended);
    }
}
