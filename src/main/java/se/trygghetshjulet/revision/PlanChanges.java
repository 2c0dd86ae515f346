package se.trygghetshjulet.revision;

import java.util.List;
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
        return version.basedOn() == null
                ? new PlanDiff(List.of(), List.of())
                : PlanDiff.between(
                        plans.get(version.basedOn()),
                        version,
                        municipalities.get(version.kommun()).planTable());
    }
}
