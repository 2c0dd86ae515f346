package se.trygghetshjulet.publication;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;

@Component
class SendExcerptsDelegate implements JavaDelegate {

    private final Excerpts excerpts;

    SendExcerptsDelegate(Excerpts excerpts) {
        this.excerpts = excerpts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        excerpts.send(WheelTasks.wheelYear(execution));
    }
}
