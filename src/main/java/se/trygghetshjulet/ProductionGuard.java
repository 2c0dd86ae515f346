package se.trygghetshjulet;

import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import se.trygghetshjulet.text.Blank;

/**
 * Stops a production start that lacks a secret, brings demo people or has a password that everybody can guess. Looks
 * before anything is created, so that one message names all that is missing.
 */
class ProductionGuard implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final int SHORTEST_PASSWORD = 12;

    private static final List<String> REQUIRED = List.of(
            "TRYGGHETSHJULET_DATABASE_URL",
            "TRYGGHETSHJULET_DATABASE_USER",
            "TRYGGHETSHJULET_DATABASE_PASSWORD",
            "TRYGGHETSHJULET_ADMIN_USER",
            "TRYGGHETSHJULET_ADMIN_PASSWORD",
            "TRYGGHETSHJULET_MAIL_HOST",
            "TRYGGHETSHJULET_MAIL_FROM",
            "TRYGGHETSHJULET_BASE_URL");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        if (!environment.acceptsProfiles(Profiles.of("prod"))) {
            return;
        }
        List<String> missing = REQUIRED.stream()
                .filter(name -> Blank.is(environment.getProperty(name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "Profilen prod startar inte utan miljövariablerna " + String.join(", ", missing) + ".");
        }
        if (!Blank.is(environment.getProperty("trygghetshjulet.demo.password"))) {
            throw new IllegalStateException(
                    "Profilen prod får inte ha demopersoner. Ta bort trygghetshjulet.demo.password.");
        }
        if (environment.getProperty("TRYGGHETSHJULET_ADMIN_PASSWORD", "").length() < SHORTEST_PASSWORD) {
            throw new IllegalStateException("TRYGGHETSHJULET_ADMIN_PASSWORD ska ha minst " + SHORTEST_PASSWORD
                    + " tecken. Välj ett längre lösenord.");
        }
        String url = environment.getProperty("spring.datasource.url", "");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalStateException("Profilen prod kräver PostgreSQL, men databasens adress är " + url);
        }
    }

    /** After the configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
