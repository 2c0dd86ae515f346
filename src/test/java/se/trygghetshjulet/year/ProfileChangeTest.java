package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_INFORM;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_REGISTER_MATTER;
import static se.trygghetshjulet.engine.AterkommandeProcess.SERVICE_TASK_OPEN_OCCASIONS;
import static se.trygghetshjulet.engine.AterkommandeProcess.START_EVENT_ATERKOMMANDE;
import static se.trygghetshjulet.engine.BraMoteProcess.TIMER_EVENT_MEETING_DAY;
import static se.trygghetshjulet.engine.BraMoteProcess.USER_TASK_CALL_MEETING;
import static se.trygghetshjulet.engine.BraMoteProcess.USER_TASK_TAKE_NOTES;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_LOFTE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_RENEW_AGREEMENT;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_REVIEW;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

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
            assertThat(turn.open(USER_TASK_SUPPLY_SOURCE)).hasSize(2);
        }

        write(before.replace("name: Provby kommun", "name: Nya Provby kommun")
                .replace("    - {field: schedule, label: När}\n", "")
                .replace("label: Åtgärd}", "label: Det vi gör}")
                .replace("  source: skola\n", "  source: statistik\n")
                .replaceFirst("  - \\{id: skola,[^\n]*\n", ""));
        try (ConfigurableApplicationContext second = start()) {
            Turn turn = turn(second).of(2027).on("2026-09-15");
            assertThat(second.getBean(Municipalities.class).get("provby").name())
                    .isEqualTo("Nya Provby kommun");
            assertThat(turn.open(USER_TASK_SUPPLY_SOURCE)).hasSize(2);
            turn.done(USER_TASK_SUPPLY_SOURCE);
            turn.done(USER_TASK_COMPILE);
            turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
            turn.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN);
            assertThat(turn.openActivities()).contains(USER_TASK_DRAFT_LOFTE);
        }
    }

    /** What has been dropped is known by its id from then on; whoever has begun with it brings it to its end. */
    @Test
    void whatIsUnderWayGoesOnWithoutTheBodyAndTheActivityThatTheProfileHasDropped() throws IOException {
        String before = Files.readString(PROVBY);
        write(before.replace("{proposes: au", "{informed: [tu], proposes: au")
                        .replace(
                                "bodies:\n",
                                "bodies:\n  tu: {name: Trygghetsutskottet, papersDays: 3,"
                                        + " meetings: {weekday: MONDAY, week: 1, months: [9, 10]}}\n")
                + "activities:\n  - {id: rad, kind: bra-mote, name: Rådet, help: Vi ses., first: 2026-09-25,"
                + " every: P3M, role: bra-ordforande}\n");
        try (ConfigurableApplicationContext first = start()) {
            Turn turn = turn(first).on("2026-09-14").started(2027);
            turn(first).on("2026-09-14").fired(START_EVENT_ATERKOMMANDE).fired(SERVICE_TASK_OPEN_OCCASIONS);
            turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
            turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
            turn.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN).done(USER_TASK_DRAFT_LOFTE);
            turn.doneIfOpen(USER_TASK_RENEW_AGREEMENT).done(USER_TASK_REVIEW).done(USER_TASK_REGISTER_MATTER);
            assertThat(turn.open(USER_TASK_INFORM)).hasSize(1);
        }

        write(before);
        try (ConfigurableApplicationContext second = start()) {
            Turn turn = turn(second).of(2027).on("2026-09-15");
            assertThat(turn.shownTo(
                                    "provby-namndsekreterare",
                                    turn.open(USER_TASK_INFORM).get(0))
                            .path("nextMeeting")
                            .asText())
                    .startsWith("tu sammanträder 15 september 2026.");
            turn.done(USER_TASK_INFORM);
            Turn meeting = turn(second).of(2026).on("2026-09-15").done(USER_TASK_CALL_MEETING);
            meeting.on("2026-09-29").fired(TIMER_EVENT_MEETING_DAY).done(USER_TASK_TAKE_NOTES);
            assertThat(meeting.openActivities()).isEmpty();
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
