package se.trygghetshjulet.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** The leadership meeting in which the police go through the year with the municipality. */
@Component
class ReportToPolisForm implements StageForm<ReportToPolisForm.Data> {

    private final AnnualFollowUps annual;
    private final AnnualReceipts receipts;
    private final Clock clock;

    ReportToPolisForm(AnnualFollowUps annual, AnnualReceipts receipts, Clock clock) {
        this.annual = annual;
        this.receipts = receipts;
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
    public Prefill prefill(WheelTask task) {
        return Prefill.empty()
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
                AnnualReceipt.POLICE_LEADERSHIP,
                data.meetingDate(),
                null,
                data.comment(),
                task.person(),
                clock.instant()));
        return Map.of();
    }

    record Data(LocalDate meetingDate, String comment, boolean confirmed) {}
}
