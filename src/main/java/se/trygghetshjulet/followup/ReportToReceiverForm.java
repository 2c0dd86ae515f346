package se.trygghetshjulet.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** Somebody without minutes goes through the year: the leadership of the police, a council. */
@Component
class ReportToReceiverForm implements StageForm<ReportToReceiverForm.Data> {

    private final AnnualFollowUps annual;
    private final AnnualReceipts receipts;
    private final FollowUpRhythm rhythm;
    private final Clock clock;

    ReportToReceiverForm(AnnualFollowUps annual, AnnualReceipts receipts, FollowUpRhythm rhythm, Clock clock) {
        this.annual = annual;
        this.receipts = receipts;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "ta-del-av-arsuppfoljning";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public String title(WheelTask task) {
        return task.name() + ": " + rhythm.receiver(task).name();
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return Prefill.empty()
                .with("receiverName", rhythm.receiver(task).name())
                .with(
                        "annualSummary",
                        annual.findByKommunAndPlanYear(task.kommun(), task.year())
                                .map(AnnualFollowUp::summary)
                                .orElse(""));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (data.meetingDate().isAfter(LocalDate.now(clock))) {
            throw new FormBreach("meetingDate", "Mötet har inte varit än. Ange dagen när det har hållits.");
        }
        receipts.save(new AnnualReceipt(
                null,
                task.kommun(),
                task.year(),
                rhythm.receiver(task).id(),
                data.meetingDate(),
                null,
                data.comment(),
                task.person(),
                clock.instant()));
        return Map.of();
    }

    record Data(LocalDate meetingDate, String comment, boolean confirmed) {}
}
