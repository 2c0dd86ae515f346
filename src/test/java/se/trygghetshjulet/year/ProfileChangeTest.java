package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.trygghetshjulet.Application;
import se.trygghetshjulet.municipality.Municipalities;

/** A profile in the external folder is changed while a year runs: the next start has it, and no case is lost. */
class ProfileChangeTest {

    private static final Path PROVBY = Path.of("src/test/kommuner/provby.yaml");

    @TempDir
    Path data;

    @TempDir
    Path kommuner;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void aRunningYearGoesOnWithTheChangedProfile() throws IOException {
        String before = Files.readString(PROVBY);
        write(before);
        try (ConfigurableApplicationContext first = start()) {
            Turn turn = turn(first).on("2026-09-01").started(2027);
            assertThat(turn.open("userTask_supplySource")).hasSize(2);
        }

        write(before.replace("name: Provby kommun", "name: Nya Provby kommun")
                .replace("    - {field: schedule, label: När}\n", "")
                .replace("label: Åtgärd}", "label: Det vi gör}")
                .replaceFirst("  - \\{id: skola,[^\n]*\n", ""));
        try (ConfigurableApplicationContext second = start()) {
            Turn turn = turn(second).of(2027).on("2026-09-15");
            assertThat(second.getBean(Municipalities.class).get("provby").name())
                    .isEqualTo("Nya Provby kommun");
            assertThat(turn.open("userTask_supplySource")).hasSize(2);
            turn.done("userTask_supplySource");
            turn.done("userTask_compile");
            turn.done("userTask_approveForKommun").done("userTask_approveForPolis");
            turn.done("userTask_prioritise").done("userTask_draftPlan");
            assertThat(turn.openActivities()).contains("userTask_draftLofte");
        }
    }

    @Test
    void aFaultyOneStopsTheStart() throws IOException {
        write(Files.readString(PROVBY).replace("adopts: ks", "adopts: kf"));

        assertThatThrownBy(this::start)
                .hasStackTraceContaining("Kommunprofilen provby.yaml kan inte läsas. rad 20, decision.adopts:"
                        + " instansen 'kf' finns inte under bodies");
    }

    private void write(String profile) throws IOException {
        Files.writeString(kommuner.resolve("provby.yaml"), profile);
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--trygghetshjulet.kommuner-dir=" + kommuner,
                        "--trygghetshjulet.kommuner=provby",
                        "--spring.datasource.url=jdbc:h2:file:" + data.resolve("wheel"));
    }

    private static Turn turn(ConfigurableApplicationContext context) {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new Turn(
                context.getBean(ProcessEngine.class),
                new Site(port),
                context.getBean(Municipalities.class).get("provby"));
    }
}
