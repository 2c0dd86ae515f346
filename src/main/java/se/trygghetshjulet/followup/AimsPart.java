package se.trygghetshjulet.followup;

import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.council.Chapter;
import se.trygghetshjulet.council.ReportPart;
import se.trygghetshjulet.council.ReportedYear;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Table;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.Plans;

/** The year's figures from the annual follow-up, with what it said of the year; what the plan aims at before there is one. */
@Component
class AimsPart implements ReportPart {

    private final FollowUpDocuments followUps;
    private final Plans plans;

    AimsPart(FollowUpDocuments followUps, Plans plans) {
        this.followUps = followUps;
        this.plans = plans;
    }

    @Override
    public Chapter chapter() {
        return Chapter.AIMS;
    }

    @Override
    public Told of(ReportedYear year) {
        return followUps
                .annual(year.turn())
                .map(AimsPart::reached)
                .orElseGet(() -> plans.standing(year.municipality().id(), year.planYear())
                        .map(AimsPart::aimedAt)
                        .orElse(Told.NOTHING));
    }

    private static Told reached(AnnualFollowUp annual) {
        Paragraph summary = new Paragraph(annual.summary());
        return new Told(
                null,
                annual.indicators().isEmpty()
                        ? List.of(summary)
                        : List.of(summary, PrintedFollowUp.figures(annual.indicators())));
    }

    private static Told aimedAt(Plan plan) {
        List<Row> rows = plan.areas().stream()
                .flatMap(area -> area.indicators().stream()
                        .map(indicator -> Row.keyed(indicator.key(), area.name(), indicator.text())))
                .toList();
        return rows.isEmpty()
                ? Told.NOTHING
                : new Told(
                        null,
                        List.of(
                                new Paragraph("Årets siffror kommer med årsuppföljningen. Detta är målen."),
                                new Table("", List.of("Område", "Mål"), rows)));
    }
}
