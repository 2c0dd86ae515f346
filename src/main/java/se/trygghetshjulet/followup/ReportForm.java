package se.trygghetshjulet.followup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.attachment.Attachable;
import se.trygghetshjulet.attachment.AttachmentAddress;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.UppfoljningProcess;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.followup.PartyReport.MeasureReport;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Parties;

@Component
@FormOf(UppfoljningProcess.FORM_FOLJ_UPP_ATGARDER)
class ReportForm implements StageForm<ReportForm.Data>, Attachable {

    private final FollowUpDocuments followUps;
    private final Municipalities municipalities;
    private final FollowUpRhythm rhythm;
    private final AttachmentAddress attachments;

    ReportForm(
            FollowUpDocuments followUps,
            Municipalities municipalities,
            FollowUpRhythm rhythm,
            AttachmentAddress attachments) {
        this.followUps = followUps;
        this.municipalities = municipalities;
        this.rhythm = rhythm;
        this.attachments = attachments;
    }

    @Override
    public String title(WheelTask task) {
        return name(task) + ", " + rhythm.periodName(task).toLowerCase(Locale.ROOT);
    }

    /** The model names the law's two; the others are named by the profile. */
    private String name(WheelTask task) {
        return task.party().isOther() ? "Följ upp " + parties(task).genitive(task.party()) + " åtgärder" : task.name();
    }

    private Parties parties(WheelTask task) {
        return municipalities.get(task.kommun()).parties();
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return attachments
                .on(Prefill.empty(), task)
                .with("periodName", rhythm.periodName(task))
                .with("partyName", municipalities.get(task.kommun()).partyName(task.party()))
                .with(
                        "measures",
                        followUps.plan(task.wheelYear()).areas().stream()
                                .flatMap(area -> area.measures().stream()
                                        .filter(measure -> parties(task).concerns(measure.party(), task.party()))
                                        .map(measure -> new MeasureReport(
                                                measure.key(),
                                                measure.number(),
                                                area.name(),
                                                measure.description(),
                                                null,
                                                null,
                                                null)))
                                .toList());
    }

    @Override
    public DocumentKey document(WheelTask task) {
        return FollowUpDocuments.part(
                task.wheelYear(),
                UppfoljningProcess.PERIOD.in(task),
                task.party().id());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        followUps.report(
                task.wheelYear(),
                new PartyReport(
                        UppfoljningProcess.PERIOD.in(task),
                        task.party(),
                        data.comment(),
                        data.measures() == null ? List.of() : data.measures()),
                task.person());
        return Map.of();
    }

    record Data(List<MeasureReport> measures, String comment) {}
}
