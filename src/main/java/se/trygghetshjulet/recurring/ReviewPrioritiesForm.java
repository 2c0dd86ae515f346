package se.trygghetshjulet.recurring;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.TrygghetsmatningProcess;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.handlingsplan.Revision;

/** What the survey means for the priorities; the next turn hears of it. */
@Component
@FormOf(TrygghetsmatningProcess.FORM_SE_OVER_PRIORITERINGAR)
class ReviewPrioritiesForm implements StageForm<ReviewPrioritiesForm.Data> {

    private final OccasionTasks tasks;
    private final Surveys surveys;
    private final Plans plans;
    private final Clock clock;

    ReviewPrioritiesForm(OccasionTasks tasks, Surveys surveys, Plans plans, Clock clock) {
        this.tasks = tasks;
        this.surveys = surveys;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public String title(WheelTask task) {
        return tasks.title(task);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Survey survey = survey(task);
        return Prefill.empty()
                .with("surveySummary", survey.summary())
                .with(
                        "results",
                        survey.results().stream()
                                .map(row -> new ShownResult(
                                        row.question(),
                                        percent(row.share()),
                                        percent(row.earlierShare()),
                                        row.answers()))
                                .toList())
                .with(
                        "areas",
                        plans.inForce(task.kommun())
                                .map(plan -> plan.areas().stream()
                                        .map(area -> new Row(area.key(), area.number(), area.name(), null, null))
                                        .toList())
                                .orElse(List.of()));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        List<Row> rows = data.areas() == null ? List.of() : data.areas();
        List<FormBreach.Finding> findings = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            boolean isNew = rows.get(row).key() == null;
            if (isNew != (rows.get(row).change() == Revision.NYTT)) {
                findings.add(new FormBreach.Finding(
                        "areas[" + row + "].change",
                        isNew
                                ? "Området finns inte i gällande plan. Välj Nytt område."
                                : "Området finns i gällande plan. Välj Behåll, Ändra eller Utgår."));
            }
        }
        if (!findings.isEmpty()) {
            throw new FormBreach(findings);
        }
        surveys.save(survey(task)
                .reviewed(
                        data.conclusion(),
                        rows.stream()
                                .map(row -> new Survey.AreaAdvice(row.key(), row.name(), row.change(), row.reason()))
                                .toList(),
                        clock.instant()));
        return Map.of();
    }

    private Survey survey(WheelTask task) {
        return surveys.findByOccasion(RecurringProcess.OCCASION.in(task)).orElseThrow();
    }

    private static String percent(BigDecimal share) {
        return share == null ? null : share.toPlainString().replace('.', ',') + " %";
    }

    record Data(String conclusion, List<Row> areas) {}

    record Row(String key, String number, String name, Revision change, String reason) {}

    record ShownResult(String question, String share, String earlier, Integer answers) {}
}
