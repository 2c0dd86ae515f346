package se.trygghetshjulet.remiss;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;

/** Before the last day, those outside the product who have not answered; others are reminded of their tasks. */
@Component
class RemindReceiversDelegate implements JavaDelegate {

    private final RemissRounds rounds;
    private final RemissReceivers receivers;
    private final RemissLetters letters;

    RemindReceiversDelegate(RemissRounds rounds, RemissReceivers receivers, RemissLetters letters) {
        this.rounds = rounds;
        this.receivers = receivers;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RemissRound round = rounds.of(WheelTasks.wheelYear(execution)).orElseThrow();
        receivers.findByRemissRoundOrderByRowNo(round.id()).stream()
                .filter(receiver -> receiver.status() == RemissStatus.VANTAR)
                .forEach(receiver -> letters.remind(round, receiver));
    }
}
