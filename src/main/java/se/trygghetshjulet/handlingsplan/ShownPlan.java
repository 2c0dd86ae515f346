package se.trygghetshjulet.handlingsplan;

import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.municipality.WheelYear;

/** The year's documents as a form shows them to somebody who only reads. */
@Component
public class ShownPlan {

    private final Handlingsplaner plans;

    ShownPlan(Handlingsplaner plans) {
        this.plans = plans;
    }

    /** Adds planTitle, planPeriod, planPurpose, planAreas, loftePromises and agreementPeriod. */
    public Prefill prefill(WheelYear year) {
        Plan plan = plans.newest(year).orElseThrow();
        return Prefill.empty()
                .with("planTitle", plans.title(year))
                .with("planPeriod", plan.period())
                .with("planPurpose", plan.purpose())
                .with(
                        "planAreas",
                        plan.areas().stream()
                                .map(area -> new ShownArea(
                                        area.number() + ". " + area.name(),
                                        area.problem(),
                                        area.cause(),
                                        area.effectGoal(),
                                        area.subGoal(),
                                        area.measures().stream()
                                                .map(measure -> new ShownMeasure(
                                                        measure.description(),
                                                        measure.party().title(),
                                                        measure.owner()))
                                                .toList()))
                                .toList())
                .with(
                        "loftePromises",
                        plans.lofte(year)
                                .map(lofte -> lofte.promises().stream()
                                        .map(promise -> new ShownPromise(
                                                promise.text(), promise.party().title()))
                                        .toList())
                                .orElse(List.of()))
                .with("agreementPeriod", plans.renewedAgreement(year).orElse(""));
    }

    record ShownArea(
            String name,
            String problem,
            String cause,
            String effectGoal,
            String subGoal,
            List<ShownMeasure> measures) {}

    record ShownMeasure(String description, String party, String owner) {}

    record ShownPromise(String text, String party) {}
}
