package se.trygghetshjulet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two engines of one JVM, as when a year is rehearsed. */
class StatementsReadOnceTest {

    private ProcessEngine first;
    private ProcessEngine second;

    @BeforeEach
    void start() {
        first = engine();
        second = engine();
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
    }

    @Test
    void aSecondEngineReadsNothing() {
        assertThat(statements(second)).isSameAs(statements(first));
    }

    @Test
    void eachKeepsToItsOwnDatabase() {
        save(first, "anna");
        save(second, "bo");

        assertThat(users(first)).containsExactly("anna");
        assertThat(users(second)).containsExactly("bo");
    }

    @Test
    void whoeverIsThereGoesOnWhenAnotherIsClosed() {
        save(first, "anna");

        engine().close();

        save(first, "bo");
        assertThat(users(first)).containsExactly("anna", "bo");
        assertThat(users(second)).isEmpty();
    }

    private static ProcessEngine engine() {
        String name = "engine" + UUID.randomUUID().toString().replace("-", "");
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(database);
        configuration.setMetricsEnabled(false);
        configuration.setProcessEnginePlugins(List.of(new StatementsReadOnce(database)));
        return configuration.buildProcessEngine();
    }

    private static Object statements(ProcessEngine engine) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getSqlSessionFactory()
                .getConfiguration();
    }

    private static void save(ProcessEngine engine, String id) {
        engine.getIdentityService().saveUser(engine.getIdentityService().newUser(id));
    }

    private static List<String> users(ProcessEngine engine) {
        return engine.getIdentityService().createUserQuery().orderByUserId().asc().list().stream()
                .map(user -> user.getId())
                .toList();
    }
}
