package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.trygghetshjulet.Application;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.tools.PgTools;

/** What docs/operations.md says of backup and restore, done: taken while the product runs, restored into an empty database. */
class BackupTest {

    @TempDir
    Path folder;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void theYearGoesOnFromTheBackup() {
        try (PgTools server = PgTools.start(folder)) {
            String lost = server.newDatabase("hjulet");
            Path backup;
            Map<String, Long> rows;
            Map<String, String> ends;
            List<String> open;
            try (ConfigurableApplicationContext product = start(lost)) {
                Turn turn = turn(product).on("2026-09-01").started(2027);
                turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE).done(USER_TASK_APPROVE_FOR_KOMMUN);

                backup = server.dump("hjulet");

                rows = rows(lost);
                ends = ends(lost);
                open = turn.openActivities();
                turn.done(USER_TASK_APPROVE_FOR_POLIS);
                assertThat(ends(lost)).isNotEqualTo(ends);
            }

            String empty = server.newDatabase("tom");
            server.restore(backup, "tom");

            assertThat(rows(empty)).isEqualTo(rows);
            assertThat(ends(empty)).isEqualTo(ends).isNotEmpty();
            try (ConfigurableApplicationContext product = start(empty, "--kontrollera-dokument")) {
                Turn turn = turn(product).of(2027).on("2026-09-02");
                assertThat(turn.openActivities()).isEqualTo(open);
                turn.done(USER_TASK_APPROVE_FOR_POLIS);
                assertThat(turn.openActivities()).isNotEqualTo(open);
            }
        }
    }

    private static ConfigurableApplicationContext start(String url, String... more) {
        Stream<String> settings = Stream.of(
                "--server.port=0",
                "--camunda.bpm.job-execution.enabled=false",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--trygghetshjulet.kommuner-dir=src/test/kommuner",
                "--trygghetshjulet.kommuner=provby",
                "--trygghetshjulet.demo.files=false");
        return new SpringApplicationBuilder(Application.class)
                .run(Stream.concat(settings, Stream.of(more)).toArray(String[]::new));
    }

    private static Turn turn(ConfigurableApplicationContext product) {
        return new Turn(
                product.getBean(ProcessEngine.class),
                new Site(product.getEnvironment().getRequiredProperty("local.server.port", Integer.class)),
                product.getBean(Municipalities.class).get("provby"));
    }

    private static JdbcClient client(String url) {
        return JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
    }

    /** How many rows each table has. */
    private static Map<String, Long> rows(String url) {
        JdbcClient client = client(url);
        TableSizes sizes = new TableSizes(client);
        Map<String, Long> rows = new TreeMap<>();
        client.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(table, sizes.of(table)));
        return rows;
    }

    /** What each municipality's chain of states ends with. */
    private static Map<String, String> ends(String url) {
        Map<String, String> ends = new TreeMap<>();
        client(url)
                .sql("select kommun, position_no, hash from document_chain")
                .query((row, number) -> ends.put(row.getString(1), row.getLong(2) + " " + row.getString(3)))
                .list();
        return ends;
    }
}
