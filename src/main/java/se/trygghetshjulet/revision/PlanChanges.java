package se.trygghetshjulet.revision;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.handlingsplan.history.PlanDiff;
import se.trygghetshjulet.municipality.Municipalities;

/** What a version changes in the one that it revises. */
@Component
class PlanChanges {

    private final Plans plans;
    private final Municipalities municipalities;

    PlanChanges(Plans plans, Municipalities municipalities) {
        this.plans = plans;
        this.municipalities = municipalities;
    }

    PlanDiff against(Plan version) {
        return against(version, UnaryOperator.identity());
    }

    /** @param shown what of each version the reader may see */
    PlanDiff against(Plan version, UnaryOperator<Plan> shown) {
        return version.basedOn() == null
                ? new PlanDiff(List.of(), List.of())
                : PlanDiff.between(
                        shown.apply(plans.get(version.basedOn())),
                        shown.apply(version),
                        municipalities.get(version.kommun()).planTable());
    }
}
