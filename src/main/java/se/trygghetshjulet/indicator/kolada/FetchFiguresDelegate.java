package se.trygghetshjulet.indicator.kolada;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipalities;

/** Every morning; where nothing is fetched there is nothing to do. */
@Component
class FetchFiguresDelegate implements JavaDelegate {

    private final Municipalities municipalities;
    private final KoladaRound round;

    FetchFiguresDelegate(Municipalities municipalities, KoladaRound round) {
        this.municipalities = municipalities;
        this.round = round;
    }

    @Override
    public void execute(DelegateExecution execution) {
        round.fetch(municipalities.get(execution.getTenantId()));
    }
}
