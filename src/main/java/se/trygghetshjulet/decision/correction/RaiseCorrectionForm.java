package se.trygghetshjulet.decision.correction;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.BeslutsrattelseProcess;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** Somebody has found a slip in a recorded decision. */
@Component
@FormOf(BeslutsrattelseProcess.FORM_ANMAL_BESLUTSFEL)
class RaiseCorrectionForm implements StageForm<RaiseCorrectionForm.Data> {

    private final CorrectionCases cases;
    private final CorrectableDecisions decisions;
    private final Clock clock;

    RaiseCorrectionForm(CorrectionCases cases, CorrectableDecisions decisions, Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return Prefill.empty();
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (decisions.options(task.kommun()).isEmpty()) {
            throw new FormBreach("wrong", "Kommunen har inget registrerat beslut än, så det finns inget att rätta.");
        }
        CorrectionCase raised =
                cases.save(CorrectionCase.raised(task.kommun(), data.wrong(), task.person(), clock.instant()));
        return Map.ofEntries(BeslutsrattelseProcess.CORRECTION.of(raised.id()));
    }

    record Data(String wrong) {}
}
