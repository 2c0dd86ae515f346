package se.trygghetshjulet.revision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;

@Component
class ConcludeAddendumDelegate implements JavaDelegate {

    private final Addenda addenda;

    ConcludeAddendumDelegate(Addenda addenda) {
        this.addenda = addenda;
    }

    @Override
    public void execute(DelegateExecution execution) {
        addenda.conclude(WheelTasks.wheelYear(execution));
    }
}
