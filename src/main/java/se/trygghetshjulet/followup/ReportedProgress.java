package se.trygghetshjulet.followup;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.followup.FollowUpReport.MeasureReport;
import se.trygghetshjulet.handlingsplan.MeasureProgress;

/**
 * The colour of the last period in which a measure was followed up. A measure is known by its text, as an addendum may
 * give it another number; where both parties report on it, the worse colour counts.
 */
@Component
class ReportedProgress implements MeasureProgress {

    private final FollowUpReports reports;

    ReportedProgress(FollowUpReports reports) {
        this.reports = reports;
    }

    @Override
    public Map<String, String> of(String kommun, int planYear) {
        Map<String, Last> last = new HashMap<>();
        for (FollowUpReport report : reports.findByKommunAndPlanYearOrderByPeriodNoAscPartyAsc(kommun, planYear)) {
            for (MeasureReport measure : report.measures()) {
                last.merge(measure.description(), new Last(report.periodNo(), measure.status()), Last::then);
            }
        }
        Map<String, String> colours = new HashMap<>();
        last.forEach((measure, status) -> colours.put(measure, status.status().title()));
        return colours;
    }

    private record Last(int periodNo, Status status) {

        Last then(Last next) {
            boolean worse = next.status().compareTo(status) > 0;
            return next.periodNo() > periodNo || worse ? next : this;
        }
    }
}
