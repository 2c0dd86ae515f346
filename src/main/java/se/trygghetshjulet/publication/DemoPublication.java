package se.trygghetshjulet.publication;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.medborgarlofte.Medborgarlofte;
import se.trygghetshjulet.medborgarlofte.Medborgarloften;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.publication.Publication.Kind;
import se.trygghetshjulet.publication.Publication.Preparation;
import se.trygghetshjulet.publication.Publication.Words;

/** Shows the demo's documents to the public, as they were in their time. Only in the embedded default. */
@Component
@Order(DemoPublication.AFTER_THE_DOCUMENTS)
@ConditionalOnProperty("trygghetshjulet.demo.password")
class DemoPublication implements ApplicationRunner {

    static final int AFTER_THE_DOCUMENTS = 10;

    private final Municipalities municipalities;
    private final Plans plans;
    private final Medborgarloften loften;
    private final Publications publications;
    private final Publisher publisher;
    private final Clock clock;

    DemoPublication(
            Municipalities municipalities,
            Plans plans,
            Medborgarloften loften,
            Publications publications,
            Publisher publisher,
            Clock clock) {
        this.municipalities = municipalities;
        this.plans = plans;
        this.loften = loften;
        this.publications = publications;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        municipalities
                .all()
                .forEach(municipality -> plans.inForce(municipality.id())
                        .filter(plan -> !publications.existsByKommun(municipality.id()))
                        .ifPresent(plan -> publisher.publish(publication(plan))));
    }

    private Publication publication(Plan plan) {
        return new Publication(
                null,
                plan.kommun(),
                plan.year(),
                0,
                Kind.FIRST,
                null,
                null,
                new Words(
                        "Det här är ett exempel: planen från " + plan.year()
                                + ", återgiven med egna ord. Den ersätts när årets hjul har gått sitt varv.",
                        "Kommunens kontaktcenter"),
                null,
                new Preparation(null, clock.instant()),
                null,
                Publication.documents(Stream.concat(
                        Stream.of(plan.id()),
                        loften.newest(plan.wheelYear()).stream().map(Medborgarlofte::id))));
    }
}
