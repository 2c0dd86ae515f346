package se.trygghetshjulet.publication;

import java.time.Clock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.handlingsplan.Handlingsplaner;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.Promises;
import se.trygghetshjulet.municipality.Municipalities;

/** Shows the demo's documents to the public, as they were in their time. Only in the embedded default. */
@Component
@Order(DemoPublication.AFTER_THE_DOCUMENTS)
@ConditionalOnProperty("trygghetshjulet.demo.password")
class DemoPublication implements ApplicationRunner {

    static final int AFTER_THE_DOCUMENTS = 10;

    private final Municipalities municipalities;
    private final Handlingsplaner plans;
    private final Publications publications;
    private final Clock clock;

    DemoPublication(Municipalities municipalities, Handlingsplaner plans, Publications publications, Clock clock) {
        this.municipalities = municipalities;
        this.plans = plans;
        this.publications = publications;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        municipalities
                .all()
                .forEach(municipality -> plans.inForce(municipality.id())
                        .filter(plan -> !publications.existsByKommun(municipality.id()))
                        .ifPresent(plan -> publications.save(publication(plan))));
    }

    private Publication publication(Plan plan) {
        return new Publication(
                null,
                plan.kommun(),
                plan.year(),
                0,
                plan.id(),
                plans.lofte(plan.wheelYear()).map(Promises::id).orElse(null),
                "Det här är ett exempel: planen från " + plan.year()
                        + ", återgiven med egna ord. Den ersätts när årets hjul har gått sitt varv.",
                "Kommunens kontaktcenter",
                null,
                clock.instant());
    }
}
