package se.trygghetshjulet.letter;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SendLetterDelegate implements JavaDelegate {

    private final PostOffice postOffice;

    SendLetterDelegate(PostOffice postOffice) {
        this.postOffice = postOffice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        postOffice.send((Long) execution.getVariable(BrevProcess.LETTER_ID));
    }
}
