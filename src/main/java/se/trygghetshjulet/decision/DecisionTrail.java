package se.trygghetshjulet.decision;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.decision.correction.Corrections;
import se.trygghetshjulet.decision.minutes.Announcements;
import se.trygghetshjulet.decision.minutes.Decisions;
import se.trygghetshjulet.decision.minutes.Outcome;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;

/** The way of a turn's matter through the bodies, for those who show it when it is over. */
@Service
public class DecisionTrail {

    private final Decisions decisions;
    private final Corrections corrections;
    private final Announcements announcements;
    private final Municipalities municipalities;

    DecisionTrail(
            Decisions decisions, Corrections corrections, Announcements announcements, Municipalities municipalities) {
        this.decisions = decisions;
        this.corrections = corrections;
        this.announcements = announcements;
        this.municipalities = municipalities;
    }

    /** What the bodies did, each slip corrected, in the order in which it was recorded. */
    public List<Step> of(WheelYear year) {
        return decisions.of(year).stream()
                .map(corrections::corrected)
                .map(decision -> new Step(
                        decision.id(),
                        municipalities
                                .get(decision.kommun())
                                .body(decision.body())
                                .name(),
                        decision.meetingDate(),
                        decision.numbered(),
                        decision.ruling().outcome(),
                        announcements
                                .findByDecision(decision.id())
                                .map(posted -> new Posted(
                                        posted.adjustedOn(),
                                        posted.postedOn(),
                                        posted.finalOn(),
                                        posted.check().appealed()))
                                .orElse(null)))
                .toList();
    }

    /**
     * @param number "§ 17", or that of a delegated decision
     * @param posted null while the minutes have not been adjusted and posted, and for what cannot be appealed
     */
    public record Step(
            Long decision, String body, LocalDate meetingDate, String number, Outcome outcome, Posted posted) {

        /** As a citizen understands it, in Swedish. */
        public String inPlainWords() {
            return outcome.inPlainWords();
        }
    }

    /**
     * @param finalOn the day from which it is final unless somebody has appealed
     * @param appealed null until the registrator has checked
     */
    public record Posted(LocalDate adjustedOn, LocalDate postedOn, LocalDate finalOn, Boolean appealed) {}
}
