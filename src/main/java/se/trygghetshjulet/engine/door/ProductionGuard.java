package se.trygghetshjulet.engine.door;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Stops a production start that would bring demo people or a password that everybody can guess. */
@Component
@Profile("prod")
class ProductionGuard implements InitializingBean {

    private static final int SHORTEST_PASSWORD = 12;

    private final Environment environment;

    ProductionGuard(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        if (!environment.getProperty("trygghetshjulet.demo.password", "").isBlank()) {
            throw new IllegalStateException(
                    "Profilen prod får inte ha demopersoner. Ta bort trygghetshjulet.demo.password.");
        }
        if (environment.getProperty("camunda.bpm.admin-user.password", "").length() < SHORTEST_PASSWORD) {
            throw new IllegalStateException("TRYGGHETSHJULET_ADMIN_PASSWORD ska ha minst " + SHORTEST_PASSWORD
                    + " tecken. Välj ett längre lösenord.");
        }
        String url = environment.getProperty("spring.datasource.url", "");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalStateException("Profilen prod kräver PostgreSQL. TRYGGHETSHJULET_DATABASE_URL är " + url);
        }
    }
}
