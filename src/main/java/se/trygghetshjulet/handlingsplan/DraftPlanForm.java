package se.trygghetshjulet.handlingsplan;

import java.time.LocalDate;
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
import se.trygghetshjulet.handlingsplan.history.MeasureHistory;
import se.trygghetshjulet.lagesbild.ApprovedLagesbild;
import se.trygghetshjulet.municipality.Municipalities;

/** The plan's text; serves the drafting and, later, the changes that the board decided. */
@Component
@FormOf(HandlingsplanProcess.FORM_TA_FRAM_HANDLINGSPLAN)
class DraftPlanForm implements SharedForm<DraftPlanForm.Data> {

    private static final int CHOICE_LENGTH = 120;

    private final PlanDrafts plans;
    private final DroppedMeasures dropped;
    private final ApprovedLagesbild lagesbild;
    private final LooseEnds looseEnds;
    private final Remarks remarks;
    private final DocumentLinks links;
    private final Municipalities municipalities;
    private final MeasureHistory history;

    DraftPlanForm(
            PlanDrafts plans,
            DroppedMeasures dropped,
            ApprovedLagesbild lagesbild,
            LooseEnds looseEnds,
            Remarks remarks,
            DocumentLinks links,
            Municipalities municipalities,
            MeasureHistory history) {
        this.history = history;
        this.plans = plans;
        this.dropped = dropped;
        this.lagesbild = lagesbild;
        this.looseEnds = looseEnds;
        this.remarks = remarks;
        this.links = links;
        this.municipalities = municipalities;
    }

    @Override
    public Prefill prefill(WheelTask task, String seen) {
        Version<PlanContent> draft = plans.newest(task.wheelYear());
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
                .with("reasons", dropped.rows(text, task.wheelYear(), basis.orElse(null)));
    }

    /** The measures that the version revises, to point at. */
    private static List<Choice> choices(Plan basis) {
        return basis.areas().stream()
                .flatMap(area -> area.measures().stream())
                .map(measure -> new Choice(measure.label(CHOICE_LENGTH), measure.key()))
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
        List<String> untold = DroppedMeasures.untold(data.reasons(), written, basis.content());
        if (!untold.isEmpty()) {
            throw new FormBreach(
                    DroppedMeasures.questions(data.reasons(), untold, Plan.of(basis)),
                    shown(task, written, data.seen())
                            .with("reasons", DroppedMeasures.asking(data.reasons(), untold))
                            .values());
        }
    }

    @Override
    public void share(WheelTask task, Data data) {
        RowRules.check(data);
        PlanContent written = written(task, data);
        plans.write(task.wheelYear(), data.seen(), written, task.person(), (text, at) -> shown(task, text, at));
    }

    private PlanContent written(WheelTask task, Data data) {
        PlanContent seen = plans.seen(task.wheelYear(), data.seen());
        PlanContent written = seen.rewritten(
                data.validFrom(),
                data.validTo(),
                data.purpose(),
                data.areas().stream()
                        .map(row -> row.toArea(
                                row.key() == null ? null : seen.area(row.key()).orElse(null)))
                        .toList(),
                DroppedMeasures.reasons(data.reasons()));
        return plans.basis(task.wheelYear())
                .map(basis -> DroppedMeasures.putBack(written, DroppedMeasures.back(data.reasons()), basis.content()))
                .orElse(written);
    }

    /** @param validTo null where the municipality's plans hold until further notice */
    record Data(
            String seen,
            LocalDate validFrom,
            LocalDate validTo,
            String purpose,
            List<AreaRow> areas,
            List<DroppedMeasures.Row> reasons) {

        /** Somebody who goes on writing may have no rows yet. */
        Data {
            areas = areas == null ? List.of() : areas;
            reasons = reasons == null ? List.of() : reasons;
        }
    }

    record Choice(String label, String value) {}

    record ShownPriority(String name, String change, String reason) {}
}
