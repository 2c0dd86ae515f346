package se.trygghetshjulet.overenskommelse;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.UppsagningProcess;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.Plans;

/** Whether the plan in force ends with the överenskommelse or goes on to its own last day. */
@Component
@FormOf(UppsagningProcess.FORM_AVGOR_PLANENS_FRAMTID)
class DecidePlansFutureForm implements StageForm<DecidePlansFutureForm.Data> {

    private static final String ENDS = "upphor";

    private final Notices notices;
    private final Plans plans;

    DecidePlansFutureForm(Notices notices, Plans plans) {
        this.notices = notices;
        this.plans = plans;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return notices.shown(notices.of(task.flags()))
                .with(
                        "planInForce",
                        plans.inForce(task.kommun())
                                .map(plan -> plans.title(plan.wheelYear()) + " gäller " + plan.period() + ".")
                                .orElse("Ingen handlingsplan gäller just nu."));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (notices.of(task.flags()).leavesAlone() && ENDS.equals(data.planFuture())) {
            throw new FormBreach(
                    "planFuture",
                    "Överenskommelsen gäller mellan de övriga parterna, så planen upphör inte. Välj att den gäller sin period"
                            + " ut, och revidera den om partens åtgärder ska bort.");
        }
        notices.save(notices.of(task.flags()).withPlan(ENDS.equals(data.planFuture()), data.reason(), task.person()));
        return Map.of();
    }

    record Data(String planFuture, String reason) {}
}
