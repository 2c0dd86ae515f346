package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.Application;
import se.trygghetshjulet.engine.EngineTables;
import se.trygghetshjulet.municipality.Municipalities;

/** The embedded default is stopped in the middle of a year and started again on the same file. */
class RestartTest {

    @TempDir
    Path data;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void nothingIsLostAndNothingIsMadeTwice() {
        List<String> before;
        List<Integer> rows;
        try (ConfigurableApplicationContext first = start()) {
            Turn turn = turn(first).on("2026-09-01").started(2027);
            turn.done("userTask_supplySource").done("userTask_compile");
            turn.done("userTask_approveForKommun").done("userTask_approveForPolis");
            turn.done("userTask_prioritise");
            before = turn.openActivities();
            rows = rows(first);
        }

        try (ConfigurableApplicationContext second = start()) {
            Turn turn = turn(second).of(2027).on("2026-10-01");
            assertThat(turn.openActivities()).isEqualTo(before).containsExactly("userTask_draftPlan");
            assertThat(rows(second)).isEqualTo(rows);
            assertThat(turn.shownTo(
                                    "mjolby-kommunpolis",
                                    turn.open("userTask_draftPlan").get(0))
                            .path("areas"))
                    .hasSize(7);
            turn.done("userTask_draftPlan");
            assertThat(turn.openActivities()).containsExactly("userTask_draftLofte", "userTask_renewAgreement");
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--spring.datasource.url=jdbc:h2:file:" + data.resolve("wheel"));
    }

    private static Turn turn(ConfigurableApplicationContext context) {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new Turn(
                context.getBean(ProcessEngine.class),
                new Site(port),
                context.getBean(Municipalities.class).get("mjolby"));
    }

    /** What start-up creates, and what waits to be sent. */
    private static List<Integer> rows(ConfigurableApplicationContext context) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        return Stream.concat(EngineTables.OF_STARTUP.stream(), Stream.of("plan_version", "letter"))
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .toList();
    }
}
