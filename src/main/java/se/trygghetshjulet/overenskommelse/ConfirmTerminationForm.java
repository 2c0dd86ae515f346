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

/** Each of the other parties has received the termination, or all have agreed to take it back. */
@Component
@FormOf(UppsagningProcess.FORM_BEKRAFTA_UPPSAGNING)
class ConfirmTerminationForm implements StageForm<ConfirmTerminationForm.Data> {

    private final Notices notices;
    private final Overenskommelser agreements;
    private final NoticeReceipts receipts;
    private final NoticeReceivers receivers;
    private final Clock clock;

    ConfirmTerminationForm(
            Notices notices,
            Overenskommelser agreements,
            NoticeReceipts receipts,
            NoticeReceivers receivers,
            Clock clock) {
        this.notices = notices;
        this.agreements = agreements;
        this.receipts = receipts;
        this.receivers = receivers;
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
        boolean takesBack = UppsagningProcess.OUTCOME_ATERTA.equals(data.outcome());
        if (takesBack) {
            if (today.isAfter(termination.notice().lastDay())) {
                throw new FormBreach("outcome", "Överenskommelsen har redan upphört. Bekräfta uppsägningen.");
            }
        }
        receipts.add(termination, task.party(), data.receivedOn(), task.person(), takesBack);
        boolean isWithdrawn = receipts.takingBack(termination).containsAll(receivers.of(termination));
        if (isWithdrawn) {
            withdraw(termination, data.receivedOn(), task.person());
        } else {
            notices.save(termination.received(data.receivedOn(), task.person()));
        }
        return Map.ofEntries(UppsagningProcess.OUTCOME.of(
                isWithdrawn ? UppsagningProcess.OUTCOME_ATERTA : UppsagningProcess.OUTCOME_BEKRAFTAD));
    }

    private void withdraw(Termination termination, LocalDate on, String person) {
        if (!termination.leavesAlone()) {
            agreements.noticeWithdrawn(termination.agreement());
        }
        notices.save(termination.withdrawn(on, person, clock.instant()));
    }

    record Data(LocalDate receivedOn, String outcome) {}
}
