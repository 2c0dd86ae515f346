package se.trygghetshjulet.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.text.Refused;
import se.trygghetshjulet.year.Postgres;

/** Two say in the same moment which indicators add up, on both databases. */
class SumsAtTheSameTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aPartOfAPartIsRefusedToWhoeverComesSecond(String vendor) throws Exception {
        DataSource database = migrated(vendor);
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        SumRows sums = new SumRows(JdbcClient.create(database), transactions, Clock.systemUTC());
        CountDownLatch said = new CountDownLatch(1);
        CountDownLatch sayingToo = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            Future<?> first = people.submit(() -> transaction.executeWithoutResult(status -> {
                sums.set("provby", "a", "b", "samordnaren");
                said.countDown();
                wait(sayingToo);
            }));
            wait(said);
            Future<?> second = people.submit(
                    () -> transaction.executeWithoutResult(status -> sums.set("provby", "b", "c", "polisen")));
            assertThatThrownBy(() -> second.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            sayingToo.countDown();
            first.get();

            assertThatThrownBy(second::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(Refused.class);
        } finally {
            sayingToo.countDown();
            people.shutdown();
        }
        assertThat(sums.of("provby")).isEqualTo(Map.of("a", "b"));
    }

    private static void wait(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource migrated(String vendor) {
        DataSource source;
        if (vendor.equals("h2")) {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
            source = h2;
        } else {
            source = new DriverManagerDataSource(Postgres.newDatabase(), "postgres", "postgres");
        }
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .load()
                .migrate();
        return source;
    }
}
