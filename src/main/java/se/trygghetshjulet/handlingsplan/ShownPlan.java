package se.trygghetshjulet.handlingsplan;

import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Prefill;
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
                .with("planPeriod", plan.period())
                .with("planPurpose", plan.purpose())
                .with("planAreas", face.of(plan))
                .with(
                        "loftePromises",
                        plans.lofte(year).map(ShownPlan::promises).orElse(List.of()))
                .with("agreementPeriod", plans.renewedAgreement(year).orElse(""))
                .with("guideline", plans.guideline(year).orElse(null));
    }

    static List<ShownPromise> promises(Promises lofte) {
        return lofte.promises().stream()
                .map(promise -> new ShownPromise(promise.text(), promise.party().title()))
                .toList();
    }

    record ShownPromise(String text, String party) {}
}
