package se.trygghetshjulet.handlingsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.lagesbild.ApprovedLagesbild;

@Component
class PrioritiseForm implements StageForm<PrioritiseForm.Data> {

    private final Handlingsplaner plans;
    private final ApprovedLagesbild lagesbild;
    private final List<RevisionAdvice> advice;

    PrioritiseForm(Handlingsplaner plans, ApprovedLagesbild lagesbild, List<RevisionAdvice> advice) {
        this.plans = plans;
        this.lagesbild = lagesbild;
        this.advice = advice;
    }

    @Override
    public String formId() {
        return "prioritera-omraden";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        PlanVersion draft = plans.draft(task.wheelYear());
        return Prefill.empty()
                .with("lagesbildSummary", lagesbild.summary(task.wheelYear()))
                .with("lagesbildProblems", lagesbild.problems(task.wheelYear()))
                .with(
                        "recommendations",
                        advice.stream()
                                .flatMap(source -> source.before(task.kommun(), task.year()).stream())
                                .toList())
                .with("areas", rows(draft));
    }

    /** What was decided last round; at first, the areas of the plan in force. */
    private static List<Row> rows(PlanVersion draft) {
        if (!draft.priorities().isEmpty()) {
            return draft.priorities().stream()
                    .map(row -> new Row(row.baseNumber(), row.name(), row.revision(), row.reason()))
                    .toList();
        }
        return draft.areas().stream()
                .map(area -> new Row(area.baseNumber(), area.name(), null, null))
                .toList();
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        List<FormBreach.Finding> findings = new ArrayList<>();
        for (int row = 0; row < data.areas().size(); row++) {
            String path = "areas[" + row + "].change";
            boolean isNew = data.areas().get(row).number() == null;
            Revision change = data.areas().get(row).change();
            if (isNew && change != Revision.NYTT) {
                findings.add(new FormBreach.Finding(path, "Området finns inte i gällande plan. Välj Nytt område."));
            } else if (!isNew && change == Revision.NYTT) {
                findings.add(
                        new FormBreach.Finding(path, "Området finns i gällande plan. Välj Behåll, Ändra eller Utgår."));
            }
        }
        long numbered =
                data.areas().stream().map(Row::number).filter(Objects::nonNull).count();
        if (numbered
                != data.areas().stream()
                        .map(Row::number)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()) {
            findings.add(new FormBreach.Finding("areas", "Samma område står två gånger. Ta bort det ena."));
        }
        if (data.areas().stream().allMatch(row -> row.change() == Revision.UTGAR)) {
            findings.add(new FormBreach.Finding("areas", "Minst ett område måste vara kvar i planen."));
        }
        if (!findings.isEmpty()) {
            throw new FormBreach(findings);
        }
        plans.save(plans.draft(task.wheelYear())
                .prioritised(data.areas().stream()
                        .map(row -> new Priority(row.number(), row.name(), row.change(), row.reason()))
                        .toList()));
        return Map.of();
    }

    record Data(List<Row> areas) {}

    record Row(String number, String name, Revision change, String reason) {}
}
