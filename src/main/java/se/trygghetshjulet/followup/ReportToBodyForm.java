package se.trygghetshjulet.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.MeetingOptions;
import se.trygghetshjulet.engine.ArsuppfoljningProcess;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** The annual follow-up as an information item: noted to the minutes, nothing is decided. */
@Component
@FormOf(ArsuppfoljningProcess.FORM_ANMAL_ARSUPPFOLJNING)
class ReportToBodyForm implements StageForm<ReportToBodyForm.Data> {

    private final AnnualReporting reporting;
    private final MeetingOptions meetings;
    private final FollowUpRhythm rhythm;
    private final Clock clock;

    ReportToBodyForm(AnnualReporting reporting, MeetingOptions meetings, FollowUpRhythm rhythm, Clock clock) {
        this.reporting = reporting;
        this.meetings = meetings;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    @Override
    public String title(WheelTask task) {
        return reporting.title(task);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return reporting
                .prefill(task)
                .with(
                        "meetings",
                        meetings.of(task.kommun(), rhythm.receiver(task).body()));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (data.meetingDate().isAfter(LocalDate.now(clock))) {
            throw new FormBreach("meetingDate", "Sammanträdet har inte varit än. Välj ett som har hållits.");
        }
        reporting.received(task, data.meetingDate(), data.paragraph(), data.note());
        return Map.of();
    }

    record Data(LocalDate meetingDate, int paragraph, String note) {}
}
