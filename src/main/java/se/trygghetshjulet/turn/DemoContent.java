package se.trygghetshjulet.turn;

import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.medborgarlofte.Medborgarloften;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.overenskommelse.Overenskommelser;
import se.trygghetshjulet.riktlinje.Riktlinjer;

/**
 * The documents that the demo year revises, as if they had been adopted and signed in their time. Only in the embedded
 * default, and only for a municipality that has no plan yet.
 */
@Component
@Order(1)
@ConditionalOnProperty("trygghetshjulet.demo.password")
class DemoContent implements ApplicationRunner {

    private final Municipalities municipalities;
    private final Plans plans;
    private final Medborgarloften loften;
    private final Overenskommelser agreements;
    private final Riktlinjer riktlinjer;

    DemoContent(
            Municipalities municipalities,
            Plans plans,
            Medborgarloften loften,
            Overenskommelser agreements,
            Riktlinjer riktlinjer) {
        this.municipalities = municipalities;
        this.plans = plans;
        this.loften = loften;
        this.agreements = agreements;
        this.riktlinjer = riktlinjer;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        for (String kommun : municipalities.all().stream().map(m -> m.id()).toList()) {
            ClassPathResource file = new ClassPathResource("demo/" + kommun + ".yaml");
            if (file.exists() && plans.isEmpty(kommun)) {
                save(kommun, DemoDocuments.read(file));
            }
        }
    }

    private void save(String kommun, DemoDocuments documents) {
        plans.saveSigned(turn(kommun, documents.plan().year()), documents.plan());
        if (documents.lofte() != null) {
            loften.saveSigned(turn(kommun, documents.lofte().year()), documents.lofte());
        }
        if (documents.agreement() != null) {
            agreements.saveSigned(turn(kommun, documents.agreement().year()), documents.agreement());
        }
        if (documents.guideline() != null) {
            riktlinjer.saveAdopted(turn(kommun, documents.guideline().year()), documents.guideline());
        }
    }

    private static WheelYear turn(String kommun, int year) {
        return new WheelYear(kommun, year);
    }
}
