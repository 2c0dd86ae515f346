package se.trygghetshjulet.node;

import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.trygghetshjulet.engine.EngineSchema;

/** What comes first when a node starts: the lock, the engine's tables, the product's. All beans that need a table come after. */
@Configuration(proxyBeanMethods = false)
class StartOrder {

    @Bean
    FlywayMigrationStrategy tablesOneNodeAtATime(StartLock lock, EngineSchema engine) {
        return product -> {
            lock.take();
            engine.migrate();
            product.migrate();
        };
    }
}
