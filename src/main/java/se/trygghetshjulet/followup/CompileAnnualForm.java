package se.trygghetshjulet.followup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.followup.AnnualFollowUp.AreaResult;
import se.trygghetshjulet.followup.AnnualFollowUp.IndicatorResult;
import se.trygghetshjulet.handlingsplan.Handlingsplaner;
import se.trygghetshjulet.handlingsplan.Plan.PlanArea;

@Component
class CompileAnnualForm implements StageForm<CompileAnnualForm.Data> {

    private final AnnualFollowUps annual;
    private final FollowUpReports reports;
    private final Handlingsplaner plans;
    private final FollowUpRhythm rhythm;
    private final Clock clock;

    CompileAnnualForm(
            AnnualFollowUps annual,
            FollowUpReports reports,
            Handlingsplaner plans,
            FollowUpRhythm rhythm,
            Clock clock) {
        this.annual = annual;
        this.reports = reports;
        this.plans = plans;
        this.rhythm = rhythm;
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
        List<PlanArea> areas =
                plans.standing(task.kommun(), task.year()).orElseThrow().areas();
        return Prefill.empty()
                .with(
                        "reports",
                        ShownReports.lines(
                                rhythm.of(task),
                                reports.findByKommunAndPlanYearOrderByPeriodNoAscPartyAsc(task.kommun(), task.year())))
                .with(
                        "hasIndicators",
                        areas.stream().anyMatch(area -> !area.indicators().isEmpty()))
                .with(
                        "indicators",
                        areas.stream()
                                .flatMap(area -> area.indicators().stream()
                                        .map(indicator ->
                                                new IndicatorResult(area.name(), indicator.text(), null, null)))
                                .toList())
                .with(
                        "areas",
                        areas.stream()
                                .map(area -> new AreaResult(area.number(), area.name(), null, null, null))
                                .toList());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        annual.save(new AnnualFollowUp(
                null,
                task.kommun(),
                task.year(),
                data.summary(),
                task.person(),
                clock.instant(),
                data.areas(),
                data.indicators() == null ? List.of() : data.indicators()));
        return Map.of();
    }

    record Data(String summary, List<IndicatorResult> indicators, List<AreaResult> areas) {}
}
