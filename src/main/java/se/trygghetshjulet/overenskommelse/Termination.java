package se.trygghetshjulet.overenskommelse;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.Party;

/**
 * A party's notice that the överenskommelse is to end.
 *
 * @param activeAgreement the same agreement, and null once the notice is withdrawn: an agreement has one notice at a time
 * @param party who terminates
 * @param noticedOn day of the notice
 * @param lastDay when the notice is over
 * @param receivedOn when the other party had it
 * @param planEnds whether the plan in force ends with the agreement; null until that is decided
 */
@Table("termination")
record Termination(
        @Id Long id,
        String kommun,
        Long overenskommelse,
        Long activeAgreement,
        Party party,
        String reason,
        LocalDate noticedOn,
        LocalDate lastDay,
        String noticedBy,
        Instant noticedAt,
        String diarienummer,
        LocalDate receivedOn,
        String receivedBy,
        Instant withdrawnAt,
        Boolean planEnds,
        String planReason,
        String planDecidedBy,
        Instant endedAt) {

    static Termination noticed(
            String kommun,
            Long agreement,
            Party party,
            String reason,
            LocalDate on,
            LocalDate lastDay,
            String person,
            Instant at) {
        return new Termination(
                null, kommun, agreement, agreement, party, reason, on, lastDay, person, at, null, null, null, null,
                null, null, null, null);
    }

    Termination registered(String number) {
        return with(activeAgreement, number, receivedOn, receivedBy, withdrawnAt);
    }

    Termination received(LocalDate on, String person) {
        return with(activeAgreement, diarienummer, on, person, withdrawnAt);
    }

    Termination withdrawn(LocalDate on, String person, Instant at) {
        return with(null, diarienummer, on, person, at);
    }

    Termination withPlan(boolean ends, String why, String person) {
        return new Termination(
                id,
                kommun,
                overenskommelse,
                activeAgreement,
                party,
                reason,
                noticedOn,
                lastDay,
                noticedBy,
                noticedAt,
                diarienummer,
                receivedOn,
                receivedBy,
                withdrawnAt,
                ends,
                why,
                person,
                endedAt);
    }

    Termination ended(Instant at) {
        return new Termination(
                id,
                kommun,
                overenskommelse,
                activeAgreement,
                party,
                reason,
                noticedOn,
                lastDay,
                noticedBy,
                noticedAt,
                diarienummer,
                receivedOn,
                receivedBy,
                withdrawnAt,
                planEnds,
                planReason,
                planDecidedBy,
                at);
    }

    Party otherParty() {
        return party == Party.KOMMUN ? Party.POLIS : Party.KOMMUN;
    }

    /** For the letters' log: what there is to tell of it by now. */
    String state() {
        return withdrawnAt == null ? "uppsagd" : "atertagen";
    }

    private Termination with(Long active, String number, LocalDate received, String receiver, Instant withdrawn) {
        return new Termination(
                id,
                kommun,
                overenskommelse,
                active,
                party,
                reason,
                noticedOn,
                lastDay,
                noticedBy,
                noticedAt,
                number,
                received,
                receiver,
                withdrawn,
                planEnds,
                planReason,
                planDecidedBy,
                endedAt);
    }
}
