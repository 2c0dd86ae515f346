package se.trygghetshjulet.followup;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.UppfoljningProcess;
import se.trygghetshjulet.engine.WheelTask;

@Component
class CompileFollowUpForm implements StageForm<CompileFollowUpForm.Data> {

    private final FollowUpReports reports;
    private final FollowUpSummaries summaries;
    private final FollowUpRhythm rhythm;
    private final Clock clock;

    CompileFollowUpForm(FollowUpReports reports, FollowUpSummaries summaries, FollowUpRhythm rhythm, Clock clock) {
        this.reports = reports;
        this.summaries = summaries;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "sammanstall-uppfoljning";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public String title(WheelTask task) {
        return task.name() + ", " + rhythm.periodName(task).toLowerCase(Locale.ROOT);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        List<FollowUpReport> internal = reports.findByKommunAndPlanYearAndPeriodNoOrderByParty(
                task.kommun(), task.year(), UppfoljningProcess.PERIOD.in(task));
        return Prefill.empty()
                .with("periodName", rhythm.periodName(task))
                .with("reports", ShownReports.lines(rhythm.of(task), internal))
                .with(
                        "comments",
                        internal.stream()
                                .filter(report -> report.remark() != null)
                                .map(report -> new Comment(report.party().title(), report.remark()))
                                .toList());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        summaries.save(new FollowUpSummary(
                null,
                task.kommun(),
                task.year(),
                UppfoljningProcess.PERIOD.in(task),
                data.summary(),
                data.deviations(),
                task.person(),
                clock.instant()));
        return Map.of();
    }

    record Data(String summary, String deviations) {}

    record Comment(String party, String comment) {}
}
