package se.trygghetshjulet.handlingsplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.LooseEnds;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentLinks;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.HandlingsplanProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.SharedForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.lagesbild.ApprovedLagesbild;
import se.trygghetshjulet.municipality.Municipalities;

/** The plan's text; serves the drafting and, later, the changes that the board decided. */
@Component
@FormOf(HandlingsplanProcess.FORM_TA_FRAM_HANDLINGSPLAN)
class DraftPlanForm implements SharedForm<DraftPlanForm.Data> {

    private static final int CHOICE_LENGTH = 120;

    private final Plans plans;
    private final MeasureProgress progress;
    private final ApprovedLagesbild lagesbild;
    private final LooseEnds looseEnds;
    private final Remarks remarks;
    private final DocumentLinks links;
    private final Municipalities municipalities;
    private final MeasureHistory history;

    DraftPlanForm(
            Plans plans,
            MeasureProgress progress,
            ApprovedLagesbild lagesbild,
            LooseEnds looseEnds,
            Remarks remarks,
            DocumentLinks links,
            Municipalities municipalities,
            MeasureHistory history) {
        this.history = history;
        this.plans = plans;
        this.progress = progress;
        this.lagesbild = lagesbild;
        this.looseEnds = looseEnds;
        this.remarks = remarks;
        this.links = links;
        this.municipalities = municipalities;
    }

    @Override
    public Prefill prefill(WheelTask task, String seen) {
        Version<PlanContent> draft = plans.version(task.wheelYear());
        return seen == null
                ? shown(task, draft.content(), draft.seen())
                : shown(task, plans.seen(task.wheelYear(), seen), seen);
    }

    private Prefill shown(WheelTask task, PlanContent text, String seen) {
        Optional<Plan> basis = plans.basis(task.wheelYear()).map(Plan::of);
        Map<String, String> numbers = basis.map(Plan::numbers).orElse(Map.of());
        List<Choice> problems = lagesbild.problems(task.wheelYear()).stream()
                .map(problem -> new Choice(problem.name(), problem.key()))
                .toList();
        Set<String> known = problems.stream().map(Choice::value).collect(Collectors.toSet());
        return Prefill.empty()
                .with(SEEN, seen)
                .with("documents", links.toNewest(DocumentKind.HANDLINGSPLAN, task.wheelYear()))
                .with("remarks", remarks.of(task.wheelYear()))
                .with("looseEnds", looseEnds.of(task.wheelYear()))
                .with("hasProblemChoices", !problems.isEmpty())
                .with("problemChoices", problems)
                .with(
                        "districtChoices",
                        text.districts(municipalities.get(task.kommun()).districts())
                                .map(name -> new Choice(name, name))
                                .toList())
                .with(
                        "priorities",
                        text.priorities().stream()
                                .map(priority -> new ShownPriority(
                                        priority.name(), priority.revision().title(), priority.reason()))
                                .toList())
                .with("validFrom", text.validFrom())
                .with("validTo", text.validTo())
                .with("purpose", text.purpose())
                .with(
                        "areas",
                        text.areas().stream()
                                .map(area -> AreaRow.of(area, numbers).facing(known))
                                .toList())
                .with("hasEarlierMeasures", basis.isPresent())
                .with("earlierMeasures", basis.map(DraftPlanForm::choices).orElse(List.of()))
                .with("histories", basis.map(history::of).orElse(List.of()))
                .with("reasons", reasons(task, text, basis.orElse(null)));
    }

    /** The measures that the version revises, to point at. */
    private static List<Choice> choices(Plan basis) {
        return basis.areas().stream()
                .flatMap(area -> area.measures().stream())
                .map(measure -> new Choice(measure.label(CHOICE_LENGTH), measure.key()))
                .toList();
    }

    /** What has been answered, and where a measure that did not go at all goes on into a new year, the question. */
    private List<ReasonRow> reasons(WheelTask task, PlanContent text, Plan basis) {
        Map<String, String> rows = new LinkedHashMap<>();
        text.reasons().forEach(row -> rows.put(row.key(), row.reason()));
        if (basis != null && !task.wheelYear().isAddendum()) {
            text.goOnFrom(basis, progress.stuck(basis.kommun(), basis.year()))
                    .forEach(key -> rows.putIfAbsent(key, null));
            if (text.reasons().isEmpty()) {
                history.advisedToGo(basis).forEach(rows::put);
            }
        }
        return rows.entrySet().stream()
                .map(row -> new ReasonRow(row.getKey(), row.getValue()))
                .toList();
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        PlanContent written = written(task, data);
        plans.basis(task.wheelYear()).ifPresent(basis -> demandReasons(task, data, written, basis));
        return SharedForm.super.accept(task, data);
    }

    /** Asks for the reason of each measure that is gone, in rows that the form then shows. */
    private void demandReasons(WheelTask task, Data data, PlanContent written, Version<PlanContent> basis) {
        Set<String> told = data.reasons().stream().map(ReasonRow::measure).collect(Collectors.toSet());
        List<String> untold = written.dropped(basis.content()).stream()
                .filter(key -> !told.contains(key))
                .toList();
        if (untold.isEmpty()) {
            return;
        }
        Prefill renewed = shown(task, written, data.seen());
        List<ReasonRow> rows = new ArrayList<>(data.reasons());
        untold.forEach(key -> rows.add(new ReasonRow(key, null)));
        Map<String, String> numbers = Plan.of(basis).numbers();
        List<FormBreach.Finding> findings = new ArrayList<>();
        for (int row = data.reasons().size(); row < rows.size(); row++) {
            findings.add(new FormBreach.Finding(
                    "reasons[" + row + "].reason",
                    "Åtgärd " + numbers.get(rows.get(row).measure())
                            + " i gällande plan står inte kvar. Skriv varför den utgår, eller lägg tillbaka den."));
        }
        throw new FormBreach(findings, renewed.with("reasons", rows).values());
    }

    @Override
    public void share(WheelTask task, Data data) {
        RowRules.check(data);
        PlanContent written = written(task, data);
        plans.write(task.wheelYear(), data.seen(), written, task.person(), (text, at) -> shown(task, text, at));
    }

    private PlanContent written(WheelTask task, Data data) {
        PlanContent seen = plans.seen(task.wheelYear(), data.seen());
        return seen.rewritten(
                data.validFrom(),
                data.validTo(),
                data.purpose(),
                data.areas().stream()
                        .map(row -> row.toArea(
                                row.key() == null ? null : seen.area(row.key()).orElse(null)))
                        .toList(),
                data.reasons().stream()
                        .map(row -> new PlanContent.Reason(row.measure(), row.reason()))
                        .toList());
    }

    /** @param validTo null where the municipality's plans hold until further notice */
    record Data(
            String seen,
            LocalDate validFrom,
            LocalDate validTo,
            String purpose,
            List<AreaRow> areas,
            List<ReasonRow> reasons) {

        /** Somebody who goes on writing may have no rows yet. */
        Data {
            areas = areas == null ? List.of() : areas;
            reasons = reasons == null ? List.of() : reasons;
        }
    }

    /** @param measure key of the measure */
    record ReasonRow(String measure, String reason) {}

    record Choice(String label, String value) {}

    record ShownPriority(String name, String change, String reason) {}
}
