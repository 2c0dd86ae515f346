package se.trygghetshjulet.revision;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.RevideringProcess;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.municipality.Role;

/** The coordinator decides whether what a signal asks for can wait until the next turn. */
@Component
@FormOf(RevideringProcess.FORM_TA_STALLNING_TILL_REVIDERING)
class WeighSignalForm implements StageForm<WeighSignalForm.Data> {

    private final Addenda addenda;
    private final Plans plans;
    private final Remarks remarks;

    WeighSignalForm(Addenda addenda, Plans plans, Remarks remarks) {
        this.addenda = addenda;
        this.plans = plans;
        this.remarks = remarks;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Addendum addendum = addenda.get(task.wheelYear());
        return Prefill.empty()
                .with("planTitle", plans.title(task.wheelYear()))
                .with("origin", addendum.origin())
                .with("reason", addendum.reason())
                .with("remarks", remarks.of(task.wheelYear()));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (RevideringProcess.OUTCOME_AVSTA.equals(data.outcome())) {
            remarks.add(task.wheelYear(), Role.SAKERHETSSAMORDNARE.title(), data.comment(), task.person());
        }
        return Map.ofEntries(RevideringProcess.OUTCOME.of(data.outcome()));
    }

    record Data(String outcome, String comment) {}
}
