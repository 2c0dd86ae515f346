package se.trygghetshjulet.decision;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.decision.correction.Corrections;

/** What has been corrected in decisions since they were recorded, for those who show them. */
@Service
public class DecisionCorrections {

    private final Corrections corrections;

    DecisionCorrections(Corrections corrections) {
        this.corrections = corrections;
    }

    /** In the order in which they were made. */
    public List<Corrected> of(Long decision) {
        return corrections.findByDecisionOrderById(decision).stream()
                .map(correction -> new Corrected(correction.day(), correction.text()))
                .toList();
    }

    /**
     * A slip that was corrected.
     *
     * @param day Swedish time
     * @param text what stood there, what stands there now, and why
     */
    public record Corrected(LocalDate day, String text) {}
}
