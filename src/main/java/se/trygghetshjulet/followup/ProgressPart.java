package se.trygghetshjulet.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import se.trygghetshjulet.followup.PartyReport.MeasureReport;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.handlingsplan.Plans;

/** How each measure of the year's plan stood when it was last followed up; the worse where both parties report on it. */
@Component
class ProgressPart implements ReportPart {

    private final FollowUpDocuments followUps;
    private final Plans plans;

    ProgressPart(FollowUpDocuments followUps, Plans plans) {
        this.followUps = followUps;
        this.plans = plans;
    }

    @Override
    public Chapter chapter() {
        return Chapter.MEASURES;
    }

    @Override
    public Told of(ReportedYear year) {
        return plans.standing(year.municipality().id(), year.planYear())
                .map(plan -> told(plan, reported(year)))
                .orElse(new Told("Planen för " + year.name() + " har inte börjat gälla.", List.of()));
    }

    private static Told told(Plan plan, Map<String, List<MeasureReport>> reported) {
        List<Block> tables = new ArrayList<>();
        for (PlanArea area : plan.areas()) {
            if (!area.measures().isEmpty()) {
                tables.add(new Table(
                        area.number() + ". " + area.name(),
                        List.of("Åtgärd", "Läge", "Vad har gjorts?", "Nästa steg"),
                        area.measures().stream()
                                .map(measure -> row(measure, reported.getOrDefault(measure.key(), List.of())))
                                .toList()));
            }
        }
        return new Told(inShort(plan, reported), tables);
    }

    /** "Av 23 åtgärder är 15 gröna, 5 gula och 1 röda. 2 har inte följts upp." */
    private static String inShort(Plan plan, Map<String, List<MeasureReport>> reported) {
        List<PlanMeasure> measures =
                plan.areas().stream().flatMap(area -> area.measures().stream()).toList();
        Map<Status, Long> counts = measures.stream()
                .map(measure -> worst(reported.getOrDefault(measure.key(), List.of())))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        long followed = counts.values().stream().mapToLong(Long::longValue).sum();
        if (followed == 0) {
            return "Planens " + measures.size() + " åtgärder har inte följts upp än.";
        }
        return "Av " + measures.size() + " åtgärder är " + counts.getOrDefault(Status.GRON, 0L) + " gröna, "
                + counts.getOrDefault(Status.GUL, 0L) + " gula och " + counts.getOrDefault(Status.ROD, 0L) + " röda."
                + (followed < measures.size() ? " " + (measures.size() - followed) + " har inte följts upp." : "");
    }

    private static Row row(PlanMeasure measure, List<MeasureReport> reports) {
        Status status = worst(reports);
        return Row.keyed(
                measure.key(),
                measure.number() + " " + measure.description()
                        + (measure.answers().isEmpty() ? "" : "\n\nAnsvarig: " + measure.answers()),
                status == null ? "Inte uppföljd" : status.title(),
                joined(reports.stream().map(MeasureReport::result)),
                joined(reports.stream().map(MeasureReport::nextStep)));
    }

    private static Status worst(List<MeasureReport> reports) {
        return reports.stream()
                .map(MeasureReport::status)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String joined(Stream<String> texts) {
        String all = texts.filter(Objects::nonNull).distinct().collect(Collectors.joining("\n\n"));
        return all.isEmpty() ? null : all;
    }

    /** What each measure's parties said in the last period in which anybody reported on it. */
    private Map<String, List<MeasureReport>> reported(ReportedYear year) {
        Map<String, List<MeasureReport>> last = new HashMap<>();
        Map<String, Integer> periods = new HashMap<>();
        for (PartyReport report : followUps.reports(year.turn())) {
            for (MeasureReport measure : report.measures()) {
                Integer before = periods.put(measure.key(), report.periodNo());
                if (before == null || before != report.periodNo()) {
                    last.put(measure.key(), new ArrayList<>());
                }
                last.get(measure.key()).add(measure);
            }
        }
        return last;
    }
}
