package se.trygghetshjulet.overenskommelse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.UppsagningProcess;
import se.trygghetshjulet.engine.WheelTask;

/** The other party has received the termination, or the two have agreed to take it back. */
@Component
@FormOf(UppsagningProcess.FORM_BEKRAFTA_UPPSAGNING)
class ConfirmTerminationForm implements StageForm<ConfirmTerminationForm.Data> {

    private final Notices notices;
    private final Overenskommelser agreements;
    private final Clock clock;

    ConfirmTerminationForm(Notices notices, Overenskommelser agreements, Clock clock) {
        this.notices = notices;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Termination termination = notices.of(task.flags());
        return notices.shown(termination)
                .with("diarienummer", termination.diarienummer())
                .with("receivedOn", LocalDate.now(clock));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        Termination termination = notices.of(task.flags());
        LocalDate today = LocalDate.now(clock);
        if (data.receivedOn().isAfter(today)
                || data.receivedOn().isBefore(termination.notice().noticedOn())) {
            throw new FormBreach(
                    "receivedOn",
                    "Ange en dag från och med " + termination.notice().noticedOn() + " till och med i dag.");
        }
        if (UppsagningProcess.OUTCOME_ATERTA.equals(data.outcome())) {
            if (today.isAfter(termination.notice().lastDay())) {
                throw new FormBreach("outcome", "Överenskommelsen har redan upphört. Bekräfta uppsägningen.");
            }
            agreements.noticeWithdrawn(termination.agreement());
            notices.save(termination.withdrawn(data.receivedOn(), task.person(), clock.instant()));
        } else {
            notices.save(termination.received(data.receivedOn(), task.person()));
        }
        return Map.ofEntries(UppsagningProcess.OUTCOME.of(data.outcome()));
    }

    record Data(LocalDate receivedOn, String outcome) {}
}
