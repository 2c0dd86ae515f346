package se.trygghetshjulet.followup;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.followup.FollowUpDocuments.JointPeriod;
import se.trygghetshjulet.municipality.Municipalities;

/**
 * How measures are going, as far as anybody may know: by the last period that the parties have followed up together. What
 * they wrote stays with them until a body has noted it; what they report after that period does too.
 */
@Service
@Transactional(readOnly = true)
public class OpenProgress {

    private final FollowUpDocuments followUps;
    private final MeasureYears years;
    private final Municipalities municipalities;

    OpenProgress(FollowUpDocuments followUps, MeasureYears years, Municipalities municipalities) {
        this.followUps = followUps;
        this.years = years;
        this.municipalities = municipalities;
    }

    /** Empty until the parties have followed up a period together. */
    public Optional<Progress> of(String kommun) {
        return followUps.lastJoint(kommun).map(this::progress);
    }

    private Progress progress(JointPeriod joint) {
        String period = municipalities
                        .get(joint.turn().kommun())
                        .followUps()
                        .period(joint.periodNo())
                        .name()
                + " " + joint.turn().year();
        return new Progress(
                period,
                years.last(joint.turn(), joint.periodNo()).values().stream()
                        .filter(measure -> measure.overall() != null)
                        .collect(Collectors.toMap(ComparedMeasure::key, measure -> state(measure.overall()))));
    }

    private static State state(Status status) {
        return switch (status) {
            case GRON -> State.ON_TRACK;
            case GUL -> State.PARTLY;
            case ROD -> State.STUCK;
        };
    }

    public enum State {
        ON_TRACK,
        PARTLY,
        STUCK
    }

    /**
     * @param period such as "Tertial 1 2027"
     * @param measures by key; those that nobody has followed up are left out
     */
    public record Progress(String period, Map<String, State> measures) {}
}
