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
import se.trygghetshjulet.followup.FollowUpReport.MeasureReport;
import se.trygghetshjulet.handlingsplan.Handlingsplaner;
import se.trygghetshjulet.municipality.Municipalities;

@Component
class ReportForm implements StageForm<ReportForm.Data> {

    private final FollowUpReports reports;
    private final Handlingsplaner plans;
    private final Municipalities municipalities;
    private final FollowUpRhythm rhythm;
    private final Clock clock;

    ReportForm(
            FollowUpReports reports,
            Handlingsplaner plans,
            Municipalities municipalities,
            FollowUpRhythm rhythm,
            Clock clock) {
        this.reports = reports;
        this.plans = plans;
        this.municipalities = municipalities;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "folj-upp-atgarder";
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
        return Prefill.empty()
                .with("periodName", rhythm.periodName(task))
                .with("partyName", municipalities.get(task.kommun()).partyName(task.party()))
                .with(
                        "measures",
                        plans.standing(task.kommun(), task.year()).orElseThrow().areas().stream()
                                .flatMap(area -> area.measures().stream()
                                        .filter(measure -> measure.party().concerns(task.party()))
                                        .map(measure -> new MeasureReport(
                                                measure.number(),
                                                area.name(),
                                                measure.description(),
                                                null,
                                                null,
                                                null)))
                                .toList());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        reports.save(new FollowUpReport(
                null,
                task.kommun(),
                task.year(),
                UppfoljningProcess.PERIOD.in(task),
                task.party(),
                data.comment(),
                task.person(),
                clock.instant(),
                data.measures() == null ? List.of() : data.measures()));
        return Map.of();
    }

    record Data(List<MeasureReport> measures, String comment) {}
}
