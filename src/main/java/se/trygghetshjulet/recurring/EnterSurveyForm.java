package se.trygghetshjulet.recurring;

import java.time.Clock;
import java.time.LocalDate;
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
import se.trygghetshjulet.lagesbild.ProblemSignal;

/** What the survey showed, beside what the last one showed. */
@Component
@FormOf(TrygghetsmatningProcess.FORM_FOR_IN_TRYGGHETSMATNING)
class EnterSurveyForm implements StageForm<EnterSurveyForm.Data> {

    private final OccasionTasks tasks;
    private final Surveys surveys;
    private final Clock clock;

    EnterSurveyForm(OccasionTasks tasks, Surveys surveys, Clock clock) {
        this.tasks = tasks;
        this.surveys = surveys;
        this.clock = clock;
    }

    @Override
    public String title(WheelTask task) {
        return tasks.title(task);
    }

    /** Fewer answers than this would tell who has answered. */
    private static final int FEWEST_ANSWERS = 5;

    @Override
    public Prefill prefill(WheelTask task) {
        return tasks.prefill(task)
                .with(
                        "results",
                        surveys.findFirstByKommunAndSurveyYearLessThanAndSummaryNotNullOrderBySurveyYearDesc(
                                        task.kommun(), task.year())
                                .map(last -> last.results().stream()
                                        .map(row -> new Survey.Result(row.question(), null, row.share(), null))
                                        .toList())
                                .orElse(List.of()));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        List<FormBreach.Finding> tooFew = new ArrayList<>();
        for (int row = 0; row < data.results().size(); row++) {
            if (data.results().get(row).answers() < FEWEST_ANSWERS) {
                tooFew.add(new FormBreach.Finding(
                        "results[" + row + "].answers",
                        "Färre än fem svar får inte redovisas. Ta bort raden eller slå ihop den med en annan."));
            }
        }
        if (!tooFew.isEmpty()) {
            throw new FormBreach(tooFew);
        }
        surveys.save(surveys.findByOccasion(RecurringProcess.OCCASION.in(task))
                .orElseThrow()
                .answered(data.summary(), data.results()));
        tasks.held(task, LocalDate.now(clock));
        return ProblemSignal.flags(
                data.results().stream().map(Survey.Result::sign).toList());
    }

    record Data(String summary, List<Survey.Result> results) {}
}
