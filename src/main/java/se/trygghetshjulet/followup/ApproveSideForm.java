package se.trygghetshjulet.followup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.UppfoljningProcess;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Parties;

/** A party stands behind its own side before anybody else reads it. */
@Component
@FormOf(UppfoljningProcess.FORM_GODKANN_PARTENS_UPPFOLJNING)
class ApproveSideForm implements StageForm<Approvals.Answer> {

    private final FollowUpDocuments followUps;
    private final FollowUpRhythm rhythm;
    private final Approvals approvals;

    ApproveSideForm(FollowUpDocuments followUps, FollowUpRhythm rhythm, Approvals approvals) {
        this.followUps = followUps;
        this.rhythm = rhythm;
        this.approvals = approvals;
    }

    @Override
    public String title(WheelTask task) {
        Parties parties = rhythm.municipality(task).parties();
        return "Godkänn " + parties.genitive(task.party()) + " uppföljning, "
                + rhythm.periodName(task).toLowerCase(Locale.ROOT);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        PartyReport report = followUps
                .newestReport(task.wheelYear(), UppfoljningProcess.PERIOD.in(task), task.party())
                .orElseThrow()
                .content();
        return Prefill.empty()
                .with("periodName", rhythm.periodName(task))
                .with("partyName", rhythm.municipality(task).partyName(task.party()))
                .with("reports", ShownReports.lines(rhythm.municipality(task), List.of(report)))
                .with("remark", report.remark());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Approvals.Answer data) {
        approvals.ofSide(task, data);
        return Map.of();
    }
}
