package se.trygghetshjulet.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.attachment.Attachable;
import se.trygghetshjulet.attachment.AttachmentAddress;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.PageAddress;
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
    private final Approvals approvals;
    private final PageAddress pages;

    ReportForm(
            FollowUpDocuments followUps,
            Municipalities municipalities,
            FollowUpRhythm rhythm,
            AttachmentAddress attachments,
            Approvals approvals,
            PageAddress pages) {
        this.approvals = approvals;
        this.followUps = followUps;
        this.municipalities = municipalities;
        this.rhythm = rhythm;
        this.attachments = attachments;
        this.pages = pages;
    }

    @Override
    public String title(WheelTask task) {
        return name(task) + ", " + rhythm.periodName(task).toLowerCase(Locale.ROOT);
    }

    /** The model names the law's two when they are asked for the first time; else the party is named by the profile. */
    private String name(WheelTask task) {
        boolean again = isSentBack(task);
        return task.party().isOther() || again
                ? "Följ upp " + parties(task).genitive(task.party()) + " åtgärder" + (again ? " igen" : "")
                : task.name();
    }

    private boolean isSentBack(WheelTask task) {
        return sent(task)
                .filter(report -> report.state() == DocumentState.WITHDRAWN)
                .isPresent();
    }

    private Optional<Version<PartyReport>> sent(WheelTask task) {
        return followUps.newestReport(task.wheelYear(), UppfoljningProcess.PERIOD.in(task), task.party());
    }

    private Parties parties(WheelTask task) {
        return municipalities.get(task.kommun()).parties();
    }

    /** Each measure with what the party said of it last time. */
    @Override
    public Prefill prefill(WheelTask task) {
        Optional<PartyReport> last =
                followUps.lastOf(task.wheelYear(), UppfoljningProcess.PERIOD.in(task), task.party());
        return attachments
                .on(Prefill.empty(), task)
                .with("figuresPage", pages.of("/matt/" + task.kommun()))
                .with("periodName", rhythm.periodName(task))
                .with("partyName", municipalities.get(task.kommun()).partyName(task.party()))
                .with("remarks", sent(task).map(approvals::remarks).orElse(""))
                .with(
                        "comment",
                        isSentBack(task) ? last.map(PartyReport::remark).orElse(null) : null)
                .with(
                        "measures",
                        followUps.plan(task.wheelYear()).areas().stream()
                                .flatMap(area -> area.measures().stream()
                                        .filter(measure -> parties(task).concerns(measure.party(), task.party()))
                                        .map(measure -> MeasureReport.blank(
                                                measure.key(), measure.number(), area.name(), measure.description())))
                                .map(measure -> last.flatMap(report -> report.measure(measure.key()))
                                        .map(before -> before.called(measure))
                                        .orElse(measure))
                                .toList());
    }

    @Override
    public DocumentKey document(WheelTask task) {
        return FollowUpDocuments.part(
                task.wheelYear(),
                UppfoljningProcess.PERIOD.in(task),
                task.party().id());
    }

    /** @throws FormBreach if it is not said why something is yellow or red, and what is done next */
    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        demandReasons(data.measures());
        followUps.report(
                task.wheelYear(),
                new PartyReport(UppfoljningProcess.PERIOD.in(task), task.party(), data.comment(), data.measures()),
                task.person());
        return Map.of();
    }

    private static void demandReasons(List<MeasureReport> measures) {
        List<FormBreach.Finding> findings = new ArrayList<>();
        for (int row = 0; row < measures.size(); row++) {
            MeasureReport measure = measures.get(row);
            if (measure.status() != Status.GRON && measure.reason() == null) {
                findings.add(new FormBreach.Finding(
                        "measures[" + row + "].reason", "Skriv varför läget är gult eller rött."));
            }
            if (measure.status() != Status.GRON && measure.nextStep() == null) {
                findings.add(new FormBreach.Finding(
                        "measures[" + row + "].nextStep", "Skriv vad ni gör nu, när läget är gult eller rött."));
            }
        }
        if (!findings.isEmpty()) {
            throw new FormBreach(findings);
        }
    }

    record Data(List<MeasureReport> measures, String comment) {

        Data {
            measures = measures == null ? List.of() : measures;
        }
    }
}
