package se.trygghetshjulet.followup;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.UppfoljningProcess;
import se.trygghetshjulet.engine.WheelTask;

/** A party stands behind the compilation, or says what is wrong with it. */
@Component
@FormOf(UppfoljningProcess.FORM_GODKANN_SAMMANSTALLNING)
class ApproveJointForm implements StageForm<Approvals.Answer> {

    private final FollowUpDocuments followUps;
    private final FollowUpRhythm rhythm;
    private final Approvals approvals;

    ApproveJointForm(FollowUpDocuments followUps, FollowUpRhythm rhythm, Approvals approvals) {
        this.followUps = followUps;
        this.rhythm = rhythm;
        this.approvals = approvals;
    }

    @Override
    public String title(WheelTask task) {
        return "Godkänn sammanställningen för "
                + rhythm.municipality(task).parties().inText(task.party()) + ", "
                + rhythm.periodName(task).toLowerCase(Locale.ROOT);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        JointSummary joint = followUps
                .newestJoint(task.wheelYear(), UppfoljningProcess.PERIOD.in(task))
                .orElseThrow()
                .content();
        return Prefill.empty()
                .with("periodName", rhythm.periodName(task))
                .with("summary", joint.summary())
                .with("deviations", joint.deviations())
                .with("compared", ShownComparison.of(rhythm.municipality(task).parties(), joint.measures()));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Approvals.Answer data) {
        approvals.ofJoint(task, data);
        return Map.of();
    }
}
