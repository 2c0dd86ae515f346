package se.trygghetshjulet.followup;

import java.util.List;
import se.trygghetshjulet.followup.PartyReport.MeasureReport;
import se.trygghetshjulet.municipality.Municipality;

/** The parties' reports in words to read. */
final class ShownReports {

    private ShownReports() {}

    static List<Line> lines(Municipality municipality, List<PartyReport> reports) {
        return reports.stream()
                .flatMap(report -> report.measures().stream().map(measure -> Line.of(municipality, report, measure)))
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

        private static Line of(Municipality municipality, PartyReport report, MeasureReport measure) {
            return new Line(
                    municipality.followUps().period(report.periodNo()).name(),
                    municipality.parties().title(report.party()),
                    measure.number(),
                    measure.description(),
                    measure.standing(),
                    measure.told(),
                    measure.next());
        }
    }
}
