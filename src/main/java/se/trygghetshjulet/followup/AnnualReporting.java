package se.trygghetshjulet.followup;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.WheelTask;

/** What it takes to report the annual follow-up, whether its receiver keeps minutes or not. */
@Component
class AnnualReporting {

    private final FollowUpDocuments followUps;
    private final AnnualReceipts receipts;
    private final FollowUpRhythm rhythm;
    private final Clock clock;

    AnnualReporting(FollowUpDocuments followUps, AnnualReceipts receipts, FollowUpRhythm rhythm, Clock clock) {
        this.followUps = followUps;
        this.receipts = receipts;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    /** Tells the receivers apart: "Anmäl årsuppföljningen: Kommunstyrelsen". */
    String title(WheelTask task) {
        return task.name() + ": " + rhythm.receiver(task).name();
    }

    /** Shows receiverName and annualSummary. */
    Prefill prefill(WheelTask task) {
        return Prefill.empty()
                .with("receiverName", rhythm.receiver(task).name())
                .with(
                        "annualSummary",
                        followUps
                                .annual(task.wheelYear())
                                .map(AnnualFollowUp::summary)
                                .orElse(""));
    }

    /**
     * @param paragraph null where no minutes are kept
     */
    void received(WheelTask task, LocalDate meetingDate, Integer paragraph, String note) {
        receipts.save(new AnnualReceipt(
                null,
                task.kommun(),
                task.year(),
                rhythm.receiver(task).id(),
                meetingDate,
                paragraph,
                note,
                task.person(),
                clock.instant()));
    }
}
