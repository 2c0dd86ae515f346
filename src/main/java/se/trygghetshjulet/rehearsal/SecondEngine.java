package se.trygghetshjulet.rehearsal;

import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import se.trygghetshjulet.engine.Rehearsing;
import se.trygghetshjulet.municipality.Municipalities;

/**
 * The product once more in this JVM, for one municipality: its models, forms, calendars and rules, on an empty database in
 * memory, without web, mail and job executor, with a clock of its own. Nothing that configures the product from outside
 * configures it, so that it cannot reach the product's database or mail server.
 */
final class SecondEngine implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private SecondEngine(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static SecondEngine start(Municipalities one, MovedClock clock) {
        String name = "rehearsal-" + UUID.randomUUID();
        SpringApplication application = new SpringApplicationBuilder(RehearsedApplication.class)
                .web(WebApplicationType.NONE)
                .environment(new ClosedEnvironment())
                .profiles(Rehearsing.PROFILE)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .initializers(starting -> {
                    starting.getBeanFactory().registerSingleton("rehearsedMunicipalities", one);
                    starting.getBeanFactory().registerSingleton("rehearsalClock", clock);
                })
                .build();
        // the log belongs to the product, and would be set up anew
        application.setListeners(application.getListeners().stream()
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList());
        return new SecondEngine(application.run(
                "--camunda.bpm.process-engine-name=" + name.replace("-", ""),
                "--spring.datasource.url=jdbc:h2:mem:" + name + ";QUERY_CACHE_SIZE=1000"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The database goes with its last connection. */
    @Override
    public void close() {
        context.close();
    }

    /** Without the machine's environment and the command line. */
    private static final class ClosedEnvironment extends StandardEnvironment {

        @Override
        protected void customizePropertySources(MutablePropertySources sources) {
            // none
        }
    }
}
