package se.trygghetshjulet.followup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.attachment.Attachable;
import se.trygghetshjulet.attachment.AttachmentAddress;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.engine.ArsuppfoljningProcess;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.followup.AnnualFollowUp.AreaResult;
import se.trygghetshjulet.followup.AnnualFollowUp.IndicatorResult;
import se.trygghetshjulet.followup.AnnualFollowUp.MeasureAdvice;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanMeasure;

@Component
@FormOf(ArsuppfoljningProcess.FORM_SAMMANSTALL_ARSUPPFOLJNING)
class CompileAnnualForm implements StageForm<CompileAnnualForm.Data>, Attachable {

    private final FollowUpDocuments followUps;
    private final FollowUpRhythm rhythm;
    private final AttachmentAddress attachments;
    private final MeasureYears years;

    CompileAnnualForm(
            FollowUpDocuments followUps, FollowUpRhythm rhythm, AttachmentAddress attachments, MeasureYears years) {
        this.years = years;
        this.followUps = followUps;
        this.rhythm = rhythm;
        this.attachments = attachments;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        List<PlanArea> areas = followUps.plan(task.wheelYear()).areas();
        return attachments
                .on(Prefill.empty(), task)
                .with("reports", ShownReports.lines(rhythm.municipality(task), followUps.reports(task.wheelYear())))
                .with(
                        "hasIndicators",
                        areas.stream().anyMatch(area -> !area.indicators().isEmpty()))
                .with(
                        "indicators",
                        areas.stream()
                                .flatMap(area -> area.indicators().stream()
                                        .map(indicator -> new IndicatorResult(
                                                indicator.key(), area.name(), indicator.text(), null, null)))
                                .toList())
                .with("measures", measures(areas, years.of(task.wheelYear())))
                .with(
                        "areas",
                        areas.stream()
                                .map(area -> new AreaResult(area.key(), area.number(), area.name(), null, null, null))
                                .toList());
    }

    /** Each with the advice that the year's reports give. */
    private static List<MeasureAdvice> measures(List<PlanArea> areas, Map<String, List<Followed>> year) {
        return areas.stream()
                .flatMap(area -> area.measures().stream()
                        .map(measure -> advice(area, measure, year.getOrDefault(measure.key(), List.of()))))
                .toList();
    }

    private static MeasureAdvice advice(PlanArea area, PlanMeasure measure, List<Followed> year) {
        Proposal proposal = Proposal.of(year);
        return new MeasureAdvice(
                measure.key(),
                measure.number(),
                area.name(),
                measure.description(),
                year.isEmpty() ? null : year.stream().map(Followed::line).collect(Collectors.joining("\n")),
                proposal.recommendation(),
                proposal.reason());
    }

    @Override
    public DocumentKey document(WheelTask task) {
        return FollowUpDocuments.annualKey(task.wheelYear());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        followUps.conclude(
                task.wheelYear(),
                new AnnualFollowUp(
                        data.summary(),
                        data.areas(),
                        data.indicators() == null ? List.of() : data.indicators(),
                        data.measures()),
                task.person());
        return Map.of();
    }

    record Data(
            String summary, List<IndicatorResult> indicators, List<AreaResult> areas, List<MeasureAdvice> measures) {}
}
