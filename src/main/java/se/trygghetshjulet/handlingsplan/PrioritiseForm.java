package se.trygghetshjulet.handlingsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.HandlingsplanProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.SharedForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.RevisionAdvice.Advice;
import se.trygghetshjulet.lagesbild.ApprovedLagesbild;

@Component
@FormOf(HandlingsplanProcess.FORM_PRIORITERA_OMRADEN)
class PrioritiseForm implements SharedForm<PrioritiseForm.Data> {

    private final PlanDrafts plans;
    private final ApprovedLagesbild lagesbild;
    private final List<RevisionAdvice> advice;
    private final DroppedMeasures dropped;

    PrioritiseForm(
            PlanDrafts plans, ApprovedLagesbild lagesbild, List<RevisionAdvice> advice, DroppedMeasures dropped) {
        this.dropped = dropped;
        this.plans = plans;
        this.lagesbild = lagesbild;
        this.advice = advice;
    }

    @Override
    public Prefill prefill(WheelTask task, String seen) {
        Version<PlanContent> draft = plans.newest(task.wheelYear());
        return seen == null
                ? shown(task, draft.content(), draft.seen())
                : shown(task, plans.seen(task.wheelYear(), seen), seen);
    }

    private Prefill shown(WheelTask task, PlanContent text, String seen) {
        return Prefill.empty()
                .with(SEEN, seen)
                .with("lagesbildSummary", lagesbild.summary(task.wheelYear()))
                .with("lagesbildProblems", lagesbild.problems(task.wheelYear()))
                .with("recommendations", advice(task))
                .with("areas", rows(task, text));
    }

    private List<Advice> advice(WheelTask task) {
        return advice.stream()
                .flatMap(source -> source.before(task.kommun(), task.year()).stream())
                .toList();
    }

    /** What was decided last round; at first, the areas of the plan in force with what the annual follow-up advises. */
    private List<Row> rows(WheelTask task, PlanContent text) {
        Map<String, String> numbers = plans.basis(task.wheelYear())
                .map(basis -> Plan.of(basis).numbers())
                .orElse(Map.of());
        if (!text.priorities().isEmpty()) {
            return text.priorities().stream()
                    .map(row -> new Row(
                            row.key(),
                            numbers.get(row.key()),
                            row.name(),
                            row.revision(),
                            row.reason(),
                            row.probability(),
                            row.consequence()))
                    .toList();
        }
        Map<String, Advice> advised = advice(task).stream()
                .filter(one -> one.key() != null)
                .collect(Collectors.toMap(Advice::key, one -> one, (one, other) -> one));
        return text.areas().stream()
                .map(area -> {
                    Advice own = advised.get(area.key());
                    return new Row(
                            area.key(),
                            numbers.get(area.key()),
                            area.name(),
                            own == null ? null : own.revision(),
                            own == null ? null : own.reason(),
                            area.more().probability(),
                            area.more().consequence());
                })
                .toList();
    }

    @Override
    public void share(WheelTask task, Data data) {
        PlanContent basis = plans.basis(task.wheelYear()).map(Version::content).orElse(null);
        List<FormBreach.Finding> findings = new ArrayList<>();
        for (int row = 0; row < data.areas().size(); row++) {
            String path = "areas[" + row + "].change";
            String key = data.areas().get(row).key();
            if (data.areas().get(row).isHalfWeighed()) {
                findings.add(new FormBreach.Finding(
                        "areas[" + row + "].consequence",
                        "Sannolikhet och konsekvens hör ihop. Fyll i båda, eller ingen."));
            }
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
        PlanContent seen = plans.seen(task.wheelYear(), data.seen());
        PlanContent written = seen.prioritised(
                data.areas().stream()
                        .map(row -> new PlanContent.Priority(
                                row.key(),
                                row.name(),
                                row.change(),
                                row.reason(),
                                row.probability(),
                                row.consequence()))
                        .toList(),
                basis);
        if (basis != null && seen.priorities().isEmpty()) {
            // once: whoever puts a measure back has the last word
            written = DroppedMeasures.takenOut(
                    written,
                    dropped.advisedToGo(Plan.of(plans.basis(task.wheelYear()).orElseThrow())));
        }
        plans.write(task.wheelYear(), data.seen(), written, task.person(), (text, at) -> shown(task, text, at));
    }

    record Data(String seen, List<Row> areas) {

        /** Somebody who goes on writing may have no rows yet. */
        Data {
            areas = areas == null ? List.of() : areas;
        }
    }

    /**
     * @param key null for an area that the person added
     * @param number in the version that is revised, to be read only
     * @param probability on the municipality's scale; null where it does not weigh areas
     * @param consequence on the same scale
     */
    record Row(
            String key,
            String number,
            String name,
            Revision change,
            String reason,
            Integer probability,
            Integer consequence) {

        private boolean isHalfWeighed() {
            return (probability == null) != (consequence == null);
        }
    }
}
