package se.trygghetshjulet.decision.minutes;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.LastDay;

/**
 * Which minutes a decision stands in, whose adjustment is announced and starts the appeal period (KL 8:12, 13:5): those of
 * the body's meeting, or of the one at which a delegated decision was reported. A delegated decision that is not reported has
 * minutes of its own (KL 7:8).
 */
@Component
public class MinutesToAnnounce {

    private final DelegationReports reports;

    MinutesToAnnounce(DelegationReports reports) {
        this.reports = reports;
    }

    /** Day of the meeting; without one, of the decision. */
    public LocalDate day(Decision decision) {
        return report(decision).map(DelegationReport::meetingDate).orElseGet(decision::meetingDate);
    }

    /** What is left to do first: to adjust; where that was done at once, to announce it. */
    public LastDay lastDay(Decision decision) {
        return LastDay.statutory(
                decision.manner().adjustedAtOnce()
                        ? DecisionClock.lastDayToPost(day(decision))
                        : DecisionClock.lastDayToAdjust(day(decision)));
    }

    /** Empty for a decision that a body made itself, and for one that is not reported yet, or never. */
    public Optional<DelegationReport> report(Decision decision) {
        return reports.findByDecision(decision.id());
    }
}
