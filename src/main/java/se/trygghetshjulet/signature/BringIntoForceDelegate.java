package se.trygghetshjulet.signature;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.turn.TurnLife;

@Component
class BringIntoForceDelegate implements JavaDelegate {

    private final SettledSignatures settled;
    private final TurnLife life;

    BringIntoForceDelegate(SettledSignatures settled, TurnLife life) {
        this.settled = settled;
        this.life = life;
    }

    @Override
    public void execute(DelegateExecution execution) {
        settled.move(
                execution.getVariables(),
                () -> WheelTasks.wheelYear(execution),
                DocumentState.SIGNED,
                life::bringIntoForce);
    }
}
