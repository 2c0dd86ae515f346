package se.trygghetshjulet.followup;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.handlingsplan.MeasureProgress;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * The colour of the last period in which a measure was followed up. Where several parties report on it, the worst colour counts.
 */
@Component
class ReportedProgress implements MeasureProgress {

    private final FollowUpDocuments followUps;

    ReportedProgress(FollowUpDocuments followUps) {
        this.followUps = followUps;
    }

    @Override
    public Map<String, String> of(String kommun, int planYear) {
        return last(kommun, planYear).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, measure -> measure.getValue().title()));
    }

    @Override
    public Set<String> stuck(String kommun, int planYear) {
        return last(kommun, planYear).entrySet().stream()
                .filter(measure -> measure.getValue() == Status.ROD)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<String, Status> last(String kommun, int planYear) {
        return followUps.lastByMeasure(new WheelYear(kommun, planYear)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, measure -> Status.worst(measure.getValue())));
    }
}
