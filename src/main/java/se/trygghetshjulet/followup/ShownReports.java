package se.trygghetshjulet.followup;

import java.util.List;
import se.trygghetshjulet.followup.FollowUpReport.MeasureReport;

/** The parties' reports in words to read. */
final class ShownReports {

    private ShownReports() {}

    static List<Line> lines(List<FollowUpReport> reports) {
        return reports.stream()
                .flatMap(report -> report.measures().stream().map(measure -> Line.of(report, measure)))
                .toList();
    }

    record Line(
            int tertial,
            String party,
            String number,
            String description,
            String status,
            String result,
            String nextStep) {

        private static Line of(FollowUpReport report, MeasureReport measure) {
            return new Line(
                    report.tertial(),
                    report.party().title(),
                    measure.number(),
                    measure.description(),
                    measure.status().title(),
                    measure.result(),
                    measure.nextStep());
        }
    }
}
