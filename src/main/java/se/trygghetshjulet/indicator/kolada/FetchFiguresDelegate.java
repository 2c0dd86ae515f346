package se.trygghetshjulet.indicator.kolada;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.EarlyWork;

/** Goes on when {@link KoladaWork} has written what came; if that could not be done the engine tries both again. */
@Component
class FetchFiguresDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        EarlyWork.demandDone();
    }
}
