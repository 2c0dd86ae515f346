package se.trygghetshjulet.overenskommelse;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.AvtalsbevakningProcess;

@Component
class WatchOverenskommelseDelegate implements JavaDelegate {

    private final OverenskommelseWatch watch;
    private final OverenskommelseLetters letters;

    WatchOverenskommelseDelegate(OverenskommelseWatch watch, OverenskommelseLetters letters) {
        this.watch = watch;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.warnOfOutlivedAgreements(execution.getTenantId());
        Optional<Long> agreement = watch.openCase(execution.getTenantId());
        agreement.ifPresent(id -> AvtalsbevakningProcess.AGREEMENT_ID.set(execution, id));
        AvtalsbevakningProcess.OUTCOME.set(
                execution,
                agreement.isPresent() ? AvtalsbevakningProcess.OUTCOME_DAGS : AvtalsbevakningProcess.OUTCOME_INGET);
    }
}
