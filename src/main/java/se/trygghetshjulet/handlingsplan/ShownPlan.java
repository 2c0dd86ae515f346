package se.trygghetshjulet.handlingsplan;

import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.handlingsplan.PlanFace.AreaTable;
import se.trygghetshjulet.municipality.Unbroken;
import se.trygghetshjulet.municipality.WheelYear;

/** The year's documents as a form shows them to somebody who only reads. */
@Component
public class ShownPlan {

    private final Handlingsplaner plans;
    private final PlanFace face;

    ShownPlan(Handlingsplaner plans, PlanFace face) {
        this.plans = plans;
        this.face = face;
    }

    /** Adds planTitle, planPeriod, planPurpose, planAreas, loftePromises, agreementPeriod and guideline. */
    public Prefill prefill(WheelYear year) {
        Plan plan = plans.newest(year).orElseThrow();
        return Prefill.empty()
                .with("planTitle", plans.title(year))
                .with("planPeriod", Unbroken.text(plan.period()))
                .with("planPurpose", Unbroken.text(plan.purpose()))
                .with(
                        "planAreas",
                        face.of(plan).stream().map(AreaTable::unbroken).toList())
                .with(
                        "loftePromises",
                        plans.lofte(year).map(ShownPlan::promises).orElse(List.of()))
                .with(
                        "agreementPeriod",
                        Unbroken.text(plans.renewedAgreement(year).orElse("")))
                .with("guideline", plans.guideline(year).orElse(null));
    }

    static List<ShownPromise> promises(Promises lofte) {
        return lofte.promises().stream()
                .map(promise -> new ShownPromise(
                        Unbroken.text(promise.text()), promise.party().title()))
                .toList();
    }

    record ShownPromise(String text, String party) {}
}
