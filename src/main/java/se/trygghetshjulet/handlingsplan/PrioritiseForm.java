package se.trygghetshjulet.handlingsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.lagesbild.ApprovedLagesbild;

@Component
class PrioritiseForm implements StageForm<PrioritiseForm.Data> {

    private final Plans plans;
    private final ApprovedLagesbild lagesbild;
    private final List<RevisionAdvice> advice;

    PrioritiseForm(Plans plans, ApprovedLagesbild lagesbild, List<RevisionAdvice> advice) {
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
        Version<PlanContent> draft = plans.version(task.wheelYear());
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
    private List<Row> rows(Version<PlanContent> draft) {
        Map<String, String> numbers =
                plans.basisOf(draft).map(basis -> Plan.of(basis).numbers()).orElse(Map.of());
        PlanContent text = draft.content();
        if (!text.priorities().isEmpty()) {
            return text.priorities().stream()
                    .map(row -> new Row(row.key(), numbers.get(row.key()), row.name(), row.revision(), row.reason()))
                    .toList();
        }
        return text.areas().stream()
                .map(area -> new Row(area.key(), numbers.get(area.key()), area.name(), null, null))
                .toList();
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        Version<PlanContent> draft = plans.version(task.wheelYear());
        PlanContent basis = plans.basisOf(draft).map(Version::content).orElse(null);
        List<FormBreach.Finding> findings = new ArrayList<>();
        for (int row = 0; row < data.areas().size(); row++) {
            String path = "areas[" + row + "].change";
            String key = data.areas().get(row).key();
            boolean isNew = key == null || basis == null || basis.area(key).isEmpty();
            Revision change = data.areas().get(row).change();
            if (isNew && change != Revision.NYTT) {
                findings.add(new FormBreach.Finding(path, "Området finns inte i gällande plan. Välj Nytt område."));
            } else if (!isNew && change == Revision.NYTT) {
                findings.add(
                        new FormBreach.Finding(path, "Området finns i gällande plan. Välj Behåll, Ändra eller Utgår."));
            }
        }
        List<String> keys =
                data.areas().stream().map(Row::key).filter(Objects::nonNull).toList();
        if (keys.stream().distinct().count() != keys.size()) {
            findings.add(new FormBreach.Finding("areas", "Samma område står två gånger. Ta bort det ena."));
        }
        if (data.areas().stream().allMatch(row -> row.change() == Revision.UTGAR)) {
            findings.add(new FormBreach.Finding("areas", "Minst ett område måste vara kvar i planen."));
        }
        if (!findings.isEmpty()) {
            throw new FormBreach(findings);
        }
        plans.write(
                draft,
                draft.content()
                        .prioritised(
                                data.areas().stream()
                                        .map(row -> new Priority(row.key(), row.name(), row.change(), row.reason()))
                                        .toList(),
                                basis),
                task.person());
        return Map.of();
    }

    record Data(List<Row> areas) {}

    /**
     * @param key null for an area that the person added
     * @param number in the version that is revised, to be read only
     */
    record Row(String key, String number, String name, Revision change, String reason) {}
}
