package se.trygghetshjulet.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.council.Chapter;
import se.trygghetshjulet.council.ReportPart;
import se.trygghetshjulet.council.ReportedYear;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Table;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.indicator.FigureYear;
import se.trygghetshjulet.indicator.IndicatorFigures;
import se.trygghetshjulet.indicator.Measured;
import se.trygghetshjulet.indicator.Measured.AreaFigures;

/** The year's figures from the annual follow-up, with what it said of the year; what the plan aims at before there is one. */
@Component
class AimsPart implements ReportPart {

    private final FollowUpDocuments followUps;
    private final Plans plans;
    private final Measured measured;

    AimsPart(FollowUpDocuments followUps, Plans plans, Measured measured) {
        this.followUps = followUps;
        this.plans = plans;
        this.measured = measured;
    }

    @Override
    public Chapter chapter() {
        return Chapter.AIMS;
    }

    @Override
    public Told of(ReportedYear year) {
        Optional<Plan> plan = plans.standing(year.municipality().id(), year.planYear());
        Told told = followUps
                .annual(year.turn())
                .map(AimsPart::reached)
                .orElseGet(() -> plan.map(AimsPart::aimedAt).orElse(Told.NOTHING));
        List<Row> measures = plan.stream()
                .flatMap(one -> measured.whole(year.municipality(), one).stream())
                .flatMap(area -> area.indicators().stream()
                        .filter(IndicatorFigures::isMeasured)
                        .map(one -> row(area, one)))
                .toList();
        return measures.isEmpty()
                ? told
                : new Told(
                        told.inShort(),
                        Stream.concat(
                                        told.blocks().stream(),
                                        Stream.of(
                                                new Paragraph(
                                                        "Så har det mätts hittills. Alla siffror finns här, också små antal"
                                                                + " som inte visas öppet."),
                                                new Table(
                                                        "",
                                                        List.of("Mål", "Mätt", "Mål för året", "Läge", "Prognos"),
                                                        measures)))
                                .toList());
    }

    private static Row row(AreaFigures area, IndicatorFigures one) {
        FigureYear last = one.years().stream()
                .filter(year -> one.outcomeYear().equals(year.year()))
                .findFirst()
                .orElseThrow();
        return Row.keyed(
                one.indicator().key(),
                area.name() + ": " + one.indicator().name(),
                one.text(last.figure()) + " (" + last.year() + ")",
                last.target() == null ? "" : last.target().text(),
                one.outcome().title(),
                one.forecast() == null ? "" : one.forecast().text());
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
