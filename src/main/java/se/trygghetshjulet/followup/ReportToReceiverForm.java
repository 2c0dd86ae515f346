package se.trygghetshjulet.followup;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.ArsuppfoljningProcess;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** Somebody without minutes goes through the year: the leadership of the police, a council. */
@Component
@FormOf(ArsuppfoljningProcess.FORM_TA_DEL_AV_ARSUPPFOLJNING)
class ReportToReceiverForm implements StageForm<ReportToReceiverForm.Data> {

    private final AnnualReporting reporting;

    ReportToReceiverForm(AnnualReporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public String title(WheelTask task) {
        return reporting.title(task);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return reporting.prefill(task);
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        reporting.received(task, data.meetingDate(), null, data.comment());
        return Map.of();
    }

    record Data(LocalDate meetingDate, String comment, boolean confirmed) {}
}
