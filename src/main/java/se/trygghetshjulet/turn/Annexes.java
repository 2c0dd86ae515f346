package se.trygghetshjulet.turn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Documents.LofteTerms;
import se.trygghetshjulet.municipality.Documents.LofteTiming;
import se.trygghetshjulet.municipality.Municipalities;

/** {@code annexes} in the models: what is appended when plan and överenskommelse already hold. */
@Component("annexes")
public class Annexes {

    private final Municipalities municipalities;

    Annexes(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    public boolean lofteComesLater(DelegateExecution execution) {
        LofteTerms terms =
                municipalities.get(execution.getTenantId()).documents().lofte();
        return terms != null && terms.when() == LofteTiming.LATER;
    }
}
