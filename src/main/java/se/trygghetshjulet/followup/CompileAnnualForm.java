package se.trygghetshjulet.followup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.followup.AnnualFollowUp.AreaResult;
import se.trygghetshjulet.handlingsplan.Handlingsplaner;

@Component
class CompileAnnualForm implements StageForm<CompileAnnualForm.Data> {

    private final AnnualFollowUps annual;
    private final FollowUpReports reports;
    private final Handlingsplaner plans;
    private final Clock clock;

    CompileAnnualForm(AnnualFollowUps annual, FollowUpReports reports, Handlingsplaner plans, Clock clock) {
        this.annual = annual;
        this.reports = reports;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "sammanstall-arsuppfoljning";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return Prefill.empty()
                .with(
                        "reports",
                        ShownReports.lines(
                                reports.findByKommunAndPlanYearOrderByTertialAscPartyAsc(task.kommun(), task.year())))
                .with(
                        "areas",
                        plans.newest(task.wheelYear()).orElseThrow().areas().stream()
                                .map(area -> new AreaResult(area.number(), area.name(), null, null, null))
                                .toList());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        annual.save(new AnnualFollowUp(
                null, task.kommun(), task.year(), data.summary(), task.person(), clock.instant(), data.areas()));
        return Map.of();
    }

    record Data(String summary, List<AreaResult> areas) {}
}
