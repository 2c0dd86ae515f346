package se.trygghetshjulet.followup;

import java.util.List;
import java.util.Map;
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
import se.trygghetshjulet.handlingsplan.PlanArea;

@Component
@FormOf(ArsuppfoljningProcess.FORM_SAMMANSTALL_ARSUPPFOLJNING)
class CompileAnnualForm implements StageForm<CompileAnnualForm.Data>, Attachable {

    private final FollowUpDocuments followUps;
    private final FollowUpRhythm rhythm;
    private final AttachmentAddress attachments;

    CompileAnnualForm(FollowUpDocuments followUps, FollowUpRhythm rhythm, AttachmentAddress attachments) {
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
                .with(
                        "areas",
                        areas.stream()
                                .map(area -> new AreaResult(area.key(), area.number(), area.name(), null, null, null))
                                .toList());
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
                        data.summary(), data.areas(), data.indicators() == null ? List.of() : data.indicators()),
                task.person());
        return Map.of();
    }

    record Data(String summary, List<IndicatorResult> indicators, List<AreaResult> areas) {}
}
