package se.trygghetshjulet.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.council.Chapter;
import se.trygghetshjulet.council.ReportPart;
import se.trygghetshjulet.council.ReportedYear;
import se.trygghetshjulet.document.rendering.Printout.Block;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Table;
import se.trygghetshjulet.followup.ComparedMeasure.Side;
import se.trygghetshjulet.followup.PartyReport.MeasureReport;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.handlingsplan.Plans;

/** How each measure of the year's plan stood when it was last followed up; as the parties see it together. */
@Component
class ProgressPart implements ReportPart {

    private final MeasureYears years;
    private final Plans plans;

    ProgressPart(MeasureYears years, Plans plans) {
        this.years = years;
        this.plans = plans;
    }

    @Override
    public Chapter chapter() {
        return Chapter.MEASURES;
    }

    @Override
    public Told of(ReportedYear year) {
        return plans.standing(year.municipality().id(), year.planYear())
                .map(plan -> told(plan, years.last(year.turn())))
                .orElse(new Told("Planen för " + year.name() + " har inte börjat gälla.", List.of()));
    }

    private static Told told(Plan plan, Map<String, ComparedMeasure> reported) {
        List<Block> tables = new ArrayList<>();
        for (PlanArea area : plan.areas()) {
            if (!area.measures().isEmpty()) {
                tables.add(new Table(
                        area.number() + ". " + area.name(),
                        List.of("Åtgärd", "Läge", "Vad har gjorts?", "Nästa steg"),
                        area.measures().stream()
                                .map(measure -> row(measure, reported.get(measure.key())))
                                .toList()));
            }
        }
        return new Told(inShort(plan, reported), tables);
    }

    /** "Av planens 23 åtgärder är läget grönt för 15, gult för 5 och rött för 1. 2 har inte följts upp." */
    private static String inShort(Plan plan, Map<String, ComparedMeasure> reported) {
        List<PlanMeasure> measures =
                plan.areas().stream().flatMap(area -> area.measures().stream()).toList();
        Map<Status, Long> counts = measures.stream()
                .map(measure -> reported.get(measure.key()))
                .filter(Objects::nonNull)
                .map(ComparedMeasure::overall)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        long followed = counts.values().stream().mapToLong(Long::longValue).sum();
        if (followed == 0) {
            return "Planens " + measures.size() + " åtgärder har inte följts upp än.";
        }
        return "Av planens " + measures.size() + " åtgärder är läget grönt för " + counts.getOrDefault(Status.GRON, 0L)
                + ", gult för " + counts.getOrDefault(Status.GUL, 0L) + " och rött för "
                + counts.getOrDefault(Status.ROD, 0L) + "."
                + (followed < measures.size() ? " " + (measures.size() - followed) + " har inte följts upp." : "");
    }

    /** @param followed null where nobody has followed it up */
    private static Row row(PlanMeasure measure, ComparedMeasure followed) {
        Status status = followed == null ? null : followed.overall();
        List<MeasureReport> reports = followed == null
                ? List.of()
                : followed.sides().stream().map(Side::said).toList();
        return Row.keyed(
                measure.key(),
                measure.number() + " " + measure.description()
                        + (measure.answers().isEmpty() ? "" : "\n\nAnsvarig: " + measure.answers()),
                status == null ? "Inte uppföljd" : status.title(),
                joined(reports.stream().map(MeasureReport::result)),
                joined(reports.stream().map(MeasureReport::nextStep)));
    }

    private static String joined(Stream<String> texts) {
        String all = texts.filter(Objects::nonNull).distinct().collect(Collectors.joining("\n\n"));
        return all.isEmpty() ? null : all;
    }
}
