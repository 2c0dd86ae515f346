package se.trygghetshjulet.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.minutes.Decision;
import se.trygghetshjulet.decision.minutes.DecisionPath;
import se.trygghetshjulet.decision.minutes.Decisions;
import se.trygghetshjulet.decision.minutes.DelegationReport;
import se.trygghetshjulet.decision.minutes.DelegationReports;
import se.trygghetshjulet.decision.minutes.Way;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.LagaKraftProcess;
import se.trygghetshjulet.engine.LastDay;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** A decision by delegation is reported to the next meeting of the body that has delegated (KL 7:8), and entered in its minutes. */
@Component
@FormOf(LagaKraftProcess.FORM_ANMAL_DELEGATIONSBESLUT)
class ReportDelegationForm implements StageForm<ReportDelegationForm.Data> {

    private final Decisions decisions;
    private final DelegationReports reports;
    private final MeetingOptions meetings;
    private final DecidedMatter decided;
    private final DecisionPath path;
    private final Clock clock;

    ReportDelegationForm(
            Decisions decisions,
            DelegationReports reports,
            MeetingOptions meetings,
            DecidedMatter decided,
            DecisionPath path,
            Clock clock) {
        this.decisions = decisions;
        this.reports = reports;
        this.meetings = meetings;
        this.decided = decided;
        this.path = path;
        this.clock = clock;
    }

    @Override
    public String title(WheelTask task) {
        return task.name() + " till "
                + path.nameOf(task.kommun(), decision(task).body());
    }

    @Override
    public Optional<LastDay> lastDay(WheelTask task) {
        return Optional.of(
                LastDay.of(meetings.recordingDay(task.kommun(), decision(task).body(), formId())));
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Decision decision = decision(task);
        return Prefill.empty()
                .with("decisionText", decided.excerpt(decision).reference())
                .with("bodyName", path.nameOf(task.kommun(), decision.body()))
                .with("nextMeeting", meetings.next(task.kommun(), decision.body()))
                .with("meetings", meetings.of(task.kommun(), decision.body()));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        Decision decision = decision(task);
        if (data.meetingDate().isAfter(LocalDate.now(clock))) {
            throw new FormBreach("meetingDate", "Sammanträdet har inte varit än. Välj ett som har hållits.");
        }
        if (data.meetingDate().isBefore(decision.meetingDate())) {
            throw new FormBreach(
                    "meetingDate",
                    "Beslutet fattades den " + decision.meetingDate() + ". Välj ett sammanträde efter det.");
        }
        if (decisions.existsByKommunAndBodyAndMannerWayAndMeetingDateAndParagraph(
                task.kommun(), decision.body(), Way.SAMMANTRADE, data.meetingDate(), data.paragraph())) {
            throw new FormBreach(
                    "paragraph",
                    "§ " + data.paragraph() + " från " + data.meetingDate() + " är redan registrerad. Kontrollera.");
        }
        reports.save(new DelegationReport(
                null, decision.id(), data.meetingDate(), data.paragraph(), task.person(), clock.instant()));
        return Map.of();
    }

    private Decision decision(WheelTask task) {
        return decisions.findById(LagaKraftProcess.DECISION.in(task)).orElseThrow();
    }

    record Data(LocalDate meetingDate, int paragraph) {}
}
