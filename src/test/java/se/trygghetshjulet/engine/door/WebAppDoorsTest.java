package se.trygghetshjulet.engine.door;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Turn;

/** Tasklist, Cockpit and Admin reach the engine by a door of their own: it is held to the same rules as the REST API. */
class WebAppDoorsTest extends RunningWheel {

    private static final String API = "/api/engine/engine/default/";

    private Task task;

    @BeforeEach
    void aYearIsRunning() {
        Turn turn = turnOf("provby").of(2062);
        if (turn.openActivities().isEmpty()) {
            turn.on("2061-09-01").started(2062);
        }
        task = turn.open(USER_TASK_SUPPLY_SOURCE).stream()
                .filter(open -> open.getName().contains("Skola"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutLoginNothingIsRead() {
        WebAppSession stranger = new WebAppSession(port);

        assertThat(stranger.get(API + "task/" + task.getId() + "/form-variables")
                        .statusCode())
                .isEqualTo(401);
        assertThat(stranger.get(API + "task").statusCode()).isEqualTo(401);
        assertThat(stranger.send("POST", API + "task/" + task.getId() + "/submit-form", "{}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoHasTheRoleReadsTheFormAndNobodyElseDoes() {
        String form = API + "task/" + task.getId() + "/form-variables";

        assertThat(loggedIn("provby-uppgiftslamnare").get(form).body()).contains("Skola");
        assertThat(loggedIn("provby-registrator").get(form).statusCode()).isEqualTo(404);
        assertThat(loggedIn("mjolby-uppgiftslamnare").get(form).statusCode()).isEqualTo(404);
        assertThat(loggedIn("provby-registrator")
                        .get(API + "task/" + task.getId() + "/comment")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void formsAreHeldToTheirContractAndQueriesToTheRules() {
        WebAppSession holder = loggedIn("provby-uppgiftslamnare");
        String form = API + "task/" + task.getId() + "/submit-form";

        assertThat(holder.send("POST", form, "{\"variables\":{\"x\":{\"value\":1}}}")
                        .body())
                .contains("Fältet finns inte i formuläret");
        assertThat(holder.send("POST", API + "task", "{\"orQueries\":[{\"assigneeExpression\":\"${1}\"}]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(holder.send("POST", API + "task", "{}").statusCode()).isEqualTo(200);
        assertThat(holder.send("POST", API + "message", "{}").statusCode()).isEqualTo(403);
        assertThat(holder.send("POST", API + "filter/create", "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aForgedRequestIsRefused() {
        assertThat(loggedIn("provby-uppgiftslamnare")
                        .sendForged("POST", API + "task/" + task.getId() + "/submit-form", "{}"))
                .isEqualTo(403);
    }

    @Test
    void aDraftIsSavedByWhoHoldsTheSessionsToken() {
        WebAppSession holder = loggedIn("provby-uppgiftslamnare");
        String draft = API + "task/" + task.getId() + "/utkast";
        String text = "{\"revision\":0,\"data\":{\"text\":\"halvt\"}}";

        for (String method : List.of("PUT", "DELETE")) {
            assertThat(loggedIn("provby-uppgiftslamnare").sendForged(method, draft + "?revision=0", text))
                    .as(method)
                    .isEqualTo(403);
        }
        assertThat(holder.send("PUT", draft, text).statusCode()).isEqualTo(200);
        assertThat(holder.get(draft).body()).contains("halvt");
        assertThat(loggedIn("provby-registrator").get(draft).statusCode()).isEqualTo(404);
        assertThat(new WebAppSession(port).get(draft).statusCode()).isEqualTo(401);
        assertThat(new WebAppSession(port).send("PUT", draft, text).statusCode())
                .isEqualTo(401);
        assertThat(holder.send("DELETE", draft + "?revision=1", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSetupPageMakesNoAdministrator() {
        String admin = "{\"profile\":{\"id\":\"ond\"},\"credentials\":{\"password\":\"ond\"}}";

        assertThat(new WebAppSession(port)
                        .send("POST", "/api/admin/setup/default/user/create", admin)
                        .body())
                .contains("avstängd");
        assertThat(engine.getIdentityService().createUserQuery().userId("ond").count())
                .isZero();
    }

    @Test
    void aTaskIsTakenAndGivenBack() {
        WebAppSession holder = loggedIn("provby-uppgiftslamnare");
        String path = API + "task/" + task.getId();

        assertThat(holder.send("POST", path + "/claim", "{\"userId\":\"provby-uppgiftslamnare\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(holder.send("POST", path + "/unclaim", "").statusCode()).isEqualTo(204);
    }

    @Test
    void cockpitIsTheCoordinatorsAndThePolicesAndAdminTheAdministrators() {
        assertThat(new WebAppSession(port).login("provby-sakerhetssamordnare", "cockpit"))
                .isEqualTo(200);
        assertThat(new WebAppSession(port).login("provby-kommunpolis", "cockpit"))
                .isEqualTo(200);
        assertThat(new WebAppSession(port).login("provby-registrator", "cockpit"))
                .isEqualTo(403);
        assertThat(new WebAppSession(port).login("provby-sakerhetssamordnare", "admin"))
                .isEqualTo(403);
    }

    @Test
    void anAdministratorCreatesPeopleAndPutsThemIntoRoles() {
        WebAppSession admin = new WebAppSession(port);
        assertThat(admin.login("admin", "admin")).isEqualTo(200);

        assertThat(admin.send(
                                "POST",
                                API + "user/create",
                                "{\"profile\":{\"id\":\"provby-ny\",\"firstName\":\"Ny\",\"lastName\":\"Registrator\","
                                        + "\"email\":\"ny@provby.example\"},\"credentials\":{\"password\":\"demo\"}}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(admin.send("PUT", API + "group/provby-registrator/members/provby-ny", "{}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(loggedIn("provby-ny").get(API + "task").statusCode()).isEqualTo(200);
    }

    private WebAppSession loggedIn(String person) {
        WebAppSession session = new WebAppSession(port);
        assertThat(session.login(person, "tasklist")).isEqualTo(200);
        return session;
    }
}
