package se.trygghetshjulet.followup;

import java.util.List;
import se.trygghetshjulet.followup.PartyReport.MeasureReport;
import se.trygghetshjulet.municipality.FollowUps;

/** The parties' reports in words to read. */
final class ShownReports {

    private ShownReports() {}

    static List<Line> lines(FollowUps followUps, List<PartyReport> reports) {
        return reports.stream()
                .flatMap(report -> report.measures().stream().map(measure -> Line.of(followUps, report, measure)))
                .toList();
    }

    record Line(
            String period,
            String party,
            String number,
            String description,
            String status,
            String result,
            String nextStep) {

        private static Line of(FollowUps followUps, PartyReport report, MeasureReport measure) {
            return new Line(
                    followUps.period(report.periodNo()).name(),
                    report.party().title(),
                    measure.number(),
                    measure.description(),
                    measure.status().title(),
                    measure.result(),
                    measure.nextStep());
        }
    }
}
