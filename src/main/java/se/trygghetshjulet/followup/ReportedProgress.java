package se.trygghetshjulet.followup;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.followup.PartyReport.MeasureReport;
import se.trygghetshjulet.handlingsplan.MeasureProgress;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * The colour of the last period in which a measure was followed up. Where both parties report on it, the worse colour counts.
 */
@Component
class ReportedProgress implements MeasureProgress {

    private final FollowUpDocuments followUps;

    ReportedProgress(FollowUpDocuments followUps) {
        this.followUps = followUps;
    }

    @Override
    public Map<String, String> of(String kommun, int planYear) {
        Map<String, String> colours = new HashMap<>();
        last(kommun, planYear)
                .forEach((measure, last) -> colours.put(measure, last.status().title()));
        return colours;
    }

    @Override
    public Set<String> stuck(String kommun, int planYear) {
        return last(kommun, planYear).entrySet().stream()
                .filter(measure -> measure.getValue().status() == Status.ROD)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<String, Last> last(String kommun, int planYear) {
        Map<String, Last> last = new HashMap<>();
        for (PartyReport report : followUps.reports(new WheelYear(kommun, planYear))) {
            for (MeasureReport measure : report.measures()) {
                last.merge(measure.key(), new Last(report.periodNo(), measure.status()), Last::then);
            }
        }
        return last;
    }

    private record Last(int periodNo, Status status) {

        Last then(Last next) {
            boolean worse = next.status().compareTo(status) > 0;
            return next.periodNo() > periodNo || worse ? next : this;
        }
    }
}
