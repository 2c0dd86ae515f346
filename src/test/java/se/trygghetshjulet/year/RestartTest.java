package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_LOFTE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_RENEW_AGREEMENT;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
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
        List<Long> rows;
        try (ConfigurableApplicationContext first = start()) {
            Turn turn = turn(first).on("2026-09-01").started(2027);
            turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
            turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
            turn.done(USER_TASK_PRIORITISE);
            before = turn.openActivities();
            rows = rows(first);
            kommunpolis(first)
                    .send("PUT", draft(turn), "{\"revision\":0,\"data\":{\"purpose\":\"Halvvägs\"}}")
                    .ok();
        }

        try (ConfigurableApplicationContext second = start()) {
            Turn turn = turn(second).of(2027).on("2026-10-01");
            assertThat(turn.openActivities()).isEqualTo(before).containsExactly(USER_TASK_DRAFT_PLAN);
            assertThat(rows(second)).isEqualTo(rows);
            assertThat(turn.shownTo(
                                    "mjolby-kommunpolis",
                                    turn.open(USER_TASK_DRAFT_PLAN).get(0))
                            .path("areas"))
                    .hasSize(7);
            assertThat(kommunpolis(second).get(draft(turn)).ok().body()).contains("Halvvägs");
            turn.done(USER_TASK_DRAFT_PLAN);
            assertThat(turn.openActivities()).containsExactly(USER_TASK_DRAFT_LOFTE, USER_TASK_RENEW_AGREEMENT);
        }
    }

    @Test
    void whatEarlierVersionsGrantedToEachGroupIsTakenBackAndWhatWasGrantedByHandStays() {
        long before;
        try (ConfigurableApplicationContext first = start()) {
            AuthorizationService rights = rights(first);
            before = rights.createAuthorizationQuery().count();
            grant(rights, Resources.GROUP, "mjolby-kommunpolis", Permissions.READ);
            grant(rights, Resources.TENANT, "mjolby", Permissions.READ);
            grant(rights, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            grant(rights, Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ);
            grant(rights, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
            first.getBean(JdbcClient.class).sql("delete from start_fingerprint").update();
        }

        try (ConfigurableApplicationContext second = start()) {
            assertThat(rights(second)
                            .createAuthorizationQuery()
                            .groupIdIn("mjolby-registrator")
                            .list())
                    .extracting(Authorization::getResourceId)
                    .containsExactly("cockpit");
            assertThat(rights(second).createAuthorizationQuery().count()).isEqualTo(before + 1);
        }
    }

    private static AuthorizationService rights(ConfigurableApplicationContext context) {
        return context.getBean(AuthorizationService.class);
    }

    private static void grant(AuthorizationService rights, Resource resource, String id, Permission... permissions) {
        Authorization grant = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId("mjolby-registrator");
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        rights.saveAuthorization(grant);
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--spring.datasource.url=jdbc:h2:file:" + data.resolve("wheel"));
    }

    private static Turn turn(ConfigurableApplicationContext context) {
        return new Turn(
                context.getBean(ProcessEngine.class),
                site(context),
                context.getBean(Municipalities.class).get("mjolby"));
    }

    private static Site site(ConfigurableApplicationContext context) {
        return new Site(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private static Site.Person kommunpolis(ConfigurableApplicationContext context) {
        return site(context).as("mjolby-kommunpolis");
    }

    private static String draft(Turn turn) {
        return "/engine-rest/task/" + turn.open(USER_TASK_DRAFT_PLAN).get(0).getId() + "/utkast";
    }

    /** What start-up creates, and what waits to be sent. */
    private static List<Long> rows(ConfigurableApplicationContext context) {
        TableSizes sizes = new TableSizes(context.getBean(JdbcClient.class));
        return Stream.concat(
                        EngineTables.OF_STARTUP.stream(), Stream.of("document_version", "document_state", "letter"))
                .map(sizes::of)
                .toList();
    }
}
