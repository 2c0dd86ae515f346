package se.trygghetshjulet.letter.outbox;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelRetries;

@Component
class SendLetterDelegate implements JavaDelegate {

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
        Long letter = (Long) execution.getVariable(BrevProcess.LETTER_ID);
        SendStatus status = sender.send(letter, retries.isLast(execution));
        execution.setVariable(
                BrevProcess.OUTCOME,
                status.isUndelivered() && remedies.isWorthATask(letter) ? BrevProcess.UNDELIVERED : BrevProcess.DONE);
    }
}
