package se.trygghetshjulet.handlingsplan;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.municipality.Municipalities;

/**
 * The documents that the demo year revises, as if they had been adopted and signed in their time. Only in the embedded
 * default, and only for a municipality that has no plan yet.
 */
@Component
@Order(1)
@ConditionalOnProperty("trygghetshjulet.demo.password")
class DemoContent implements ApplicationRunner {

    private final Municipalities municipalities;
    private final PlanVersions plans;
    private final Medborgarloften loften;
    private final Overenskommelser agreements;
    private final Riktlinjer guidelines;
    private final Clock clock;

    DemoContent(
            Municipalities municipalities,
            PlanVersions plans,
            Medborgarloften loften,
            Overenskommelser agreements,
            Riktlinjer guidelines,
            Clock clock) {
        this.municipalities = municipalities;
        this.plans = plans;
        this.loften = loften;
        this.agreements = agreements;
        this.guidelines = guidelines;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        for (String kommun : municipalities.all().stream().map(m -> m.id()).toList()) {
            ClassPathResource file = new ClassPathResource("demo/" + kommun + ".yaml");
            if (file.exists() && !plans.existsByKommun(kommun)) {
                save(kommun, DemoDocuments.read(file));
            }
        }
    }

    private void save(String kommun, DemoDocuments documents) {
        Instant now = clock.instant();
        plans.save(documents.plan().toVersion(kommun, now));
        if (documents.lofte() != null) {
            loften.save(documents.lofte().toMedborgarlofte(kommun, now));
        }
        if (documents.agreement() != null) {
            agreements.save(documents.agreement().toOverenskommelse(kommun, now));
        }
        if (documents.guideline() != null) {
            guidelines.save(documents.guideline().toRiktlinje(kommun, now));
        }
    }
}
