package se.trygghetshjulet.handlingsplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * The agreements of a municipality along the calendar: at any date at most one holds, since one that comes into force
 * takes the place of the one before from its own first day on.
 */
@Service
@Transactional
public class Agreements {

    private final Overenskommelser agreements;
    private final Clock clock;

    Agreements(Overenskommelser agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    public Agreement get(Long id) {
        return Agreement.of(agreements.findById(id).orElseThrow());
    }

    /** The one that holds on a day. */
    public Optional<Agreement> on(String kommun, LocalDate day) {
        return inForce(kommun).stream()
                .filter(agreement -> agreement.spans(day))
                .findFirst()
                .map(Agreement::of);
    }

    /** Whether agreements in force cover every day of the turn's year. */
    boolean cover(WheelYear year) {
        LocalDate end = Coverage.endOf(inForce(year.kommun()), LocalDate.of(year.year(), 1, 1));
        return end != null && !end.isBefore(LocalDate.of(year.year(), 12, 31));
    }

    /** Whether something that is to follow the agreement has been drafted, adopted or signed. */
    public boolean isBeingRenewed(Agreement agreement) {
        return agreements.findByKommunOrderByValidFrom(agreement.kommun()).stream()
                .filter(other -> !other.id().equals(agreement.id()))
                .anyMatch(other -> switch (other.status()) {
                    case DRAFT, ADOPTED, IN_FORCE ->
                        other.lastDay() == null || other.lastDay().isAfter(agreement.lastDay());
                    default -> false;
                });
    }

    /** The same text up to a later day, ready for the parties to sign. */
    public Agreement prolong(Long id, LocalDate lastDay) {
        Overenskommelse before = agreements.findById(id).orElseThrow();
        LocalDate from = before.lastDay().plusDays(1);
        WheelYear noTurn = new WheelYear(before.kommun(), 0);
        return Agreement.of(
                agreements.save(before.prolonged(noTurn, nextVersion(noTurn), from, lastDay, clock.instant())
                        .in(DocumentStatus.ADOPTED)));
    }

    /** @param lastDay of the notice that a party has given */
    public void noticeGiven(Long id, LocalDate lastDay) {
        agreements.save(agreements.findById(id).orElseThrow().terminatedTo(lastDay));
    }

    public void noticeWithdrawn(Long id) {
        agreements.save(agreements.findById(id).orElseThrow().terminatedTo(null));
    }

    /** The notice is over; one that has been replaced in the meantime stays that. */
    public void terminated(Long id) {
        agreements
                .findById(id)
                .filter(agreement -> agreement.status() == DocumentStatus.IN_FORCE)
                .ifPresent(agreement -> agreements.save(agreement.in(DocumentStatus.TERMINATED)));
    }

    void bringIntoForce(Overenskommelse next) {
        for (Overenskommelse before : inForce(next.kommun())) {
            boolean overBefore = before.lastDay() != null && before.lastDay().isBefore(next.validFrom());
            boolean beginsAfter = next.lastDay() != null && before.validFrom().isAfter(next.lastDay());
            if (overBefore || beginsAfter) {
                continue;
            }
            agreements.save(
                    before.validFrom().isBefore(next.validFrom())
                            ? before.replacedFrom(next.validFrom())
                            : before.in(DocumentStatus.REPLACED));
        }
        agreements.save(next.in(DocumentStatus.IN_FORCE));
    }

    List<Overenskommelse> inForce(String kommun) {
        return agreements.findByKommunOrderByValidFrom(kommun).stream()
                .filter(agreement -> agreement.status() == DocumentStatus.IN_FORCE)
                .toList();
    }

    int nextVersion(WheelYear year) {
        return agreements
                        .findFirstByKommunAndPlanYearOrderByVersionNoDesc(year.kommun(), year.year())
                        .map(Overenskommelse::versionNo)
                        .orElse(0)
                + 1;
    }
}
