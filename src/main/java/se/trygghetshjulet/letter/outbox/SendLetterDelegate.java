package se.trygghetshjulet.letter.outbox;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.BrevProcess;
import se.trygghetshjulet.engine.WheelRetries;

@Component
class SendLetterDelegate implements JavaDelegate {

    /** The letter is with the mail server, or is not to be sent any more. */
    private static final String DONE = "klart";

    private final LetterSender sender;
    private final Remedies remedies;
    private final WheelRetries retries;

    SendLetterDelegate(LetterSender sender, Remedies remedies, WheelRetries retries) {
        this.sender = sender;
        this.remedies = remedies;
        this.retries = retries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Long letter = BrevProcess.LETTER_ID.in(execution);
        SendStatus status = sender.send(letter, retries.isLast(execution));
        BrevProcess.OUTCOME.set(
                execution,
                status.isUndelivered() && remedies.isWorthATask(letter) ? BrevProcess.OUTCOME_EJ_FRAMME : DONE);
    }
}
