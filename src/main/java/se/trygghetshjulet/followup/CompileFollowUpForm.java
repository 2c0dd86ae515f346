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

@Component
@FormOf(UppfoljningProcess.FORM_SAMMANSTALL_UPPFOLJNING)
class CompileFollowUpForm implements StageForm<CompileFollowUpForm.Data>, Attachable {

    private final FollowUpDocuments followUps;
    private final FollowUpRhythm rhythm;
    private final AttachmentAddress attachments;

    CompileFollowUpForm(FollowUpDocuments followUps, FollowUpRhythm rhythm, AttachmentAddress attachments) {
        this.followUps = followUps;
        this.rhythm = rhythm;
        this.attachments = attachments;
    }

    @Override
    public String title(WheelTask task) {
        return task.name() + ", " + rhythm.periodName(task).toLowerCase(Locale.ROOT);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        List<PartyReport> internal = followUps.reports(task.wheelYear(), UppfoljningProcess.PERIOD.in(task));
        return attachments
                .on(Prefill.empty(), task)
                .with("periodName", rhythm.periodName(task))
                .with("reports", ShownReports.lines(rhythm.municipality(task), internal))
                .with(
                        "comments",
                        internal.stream()
                                .filter(report -> report.remark() != null)
                                .map(report -> new Comment(
                                        rhythm.municipality(task).parties().title(report.party()), report.remark()))
                                .toList());
    }

    @Override
    public DocumentKey document(WheelTask task) {
        return FollowUpDocuments.part(task.wheelYear(), UppfoljningProcess.PERIOD.in(task), FollowUpDocuments.JOINT);
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        followUps.summarise(
                task.wheelYear(),
                new JointSummary(UppfoljningProcess.PERIOD.in(task), data.summary(), data.deviations()),
                task.person());
        return Map.of();
    }

    record Data(String summary, String deviations) {}

    record Comment(String party, String comment) {}
}
