package se.trygghetshjulet.letter;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelRetries;

@Component
class SendLetterDelegate implements JavaDelegate {

    private final PostOffice postOffice;
    private final Remedies remedies;
    private final WheelRetries retries;

    SendLetterDelegate(PostOffice postOffice, Remedies remedies, WheelRetries retries) {
        this.postOffice = postOffice;
        this.remedies = remedies;
        this.retries = retries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Long letter = (Long) execution.getVariable(BrevProcess.LETTER_ID);
        Letter.Status status = postOffice.send(letter, retries.isLast(execution));
        execution.setVariable(
                BrevProcess.OUTCOME,
                status.isUndelivered() && remedies.isWorthATask(letter) ? BrevProcess.UNDELIVERED : BrevProcess.DONE);
    }
}
