package se.trygghetshjulet.signature;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.handlingsplan.DocumentLife;
import se.trygghetshjulet.handlingsplan.Originals;

@Component
class WithdrawAdoptionDelegate implements JavaDelegate {

    private final DocumentLife documents;
    private final Originals originals;

    WithdrawAdoptionDelegate(DocumentLife documents, Originals originals) {
        this.documents = documents;
        this.originals = originals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (OneAnnex.isMeant(execution.getVariables())) {
            originals.withdraw(OneAnnex.of(originals, execution.getVariables()));
        } else {
            documents.withdraw(WheelTasks.wheelYear(execution));
        }
    }
}
