package se.trygghetshjulet.engine.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_PUBLICERING;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.coyote.AbstractProtocol;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import se.trygghetshjulet.engine.ArshjulProcess;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Site;
import se.trygghetshjulet.year.Turn;

/** Each hole that the engine is known to have, and each way past the form contract, tried as an attacker would. */
class ClosedDoorsTest extends RunningWheel {

    private static final String EVIL = "${''.getClass().forName('java.lang.System').getMethod('setProperty',"
            + "''.getClass(),''.getClass()).invoke(null,'trygghetshjulet.owned','yes')}";

    @Autowired
    ServletWebServerApplicationContext context;

    private final HttpClient http = HttpClient.newHttpClient();
    private Turn turn;

    @BeforeEach
    void aYearIsRunning() {
        turn = turnOf("provby").of(2060);
        if (turn.openActivities().isEmpty()) {
            turn.on("2059-09-01").started(2060);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest/engine/default/task",
                "/engine-rest/engine",
                "/engine-rest/version",
                "/brev",
                "/samordning",
                "/samordning/provby",
                "/installningar",
                "/actuator/env",
                "/actuator"
            })
    void nothingIsReadWithoutLoggingIn(String path) {
        assertThat(site().anonymously(path).status()).isEqualTo(401);
        assertThat(site().as("provby-kommunikator", "fel").get(path).status()).isEqualTo(401);
    }

    @Test
    void whatIsPublicIsPublicOnPurpose() {
        for (String path : List.of("/", "/kommuner/provby", "/api/public/kommuner", "/verifiera", "/actuator/health")) {
            assertThat(site().anonymously(path).status()).as(path).isEqualTo(200);
        }
        assertThat(site().as("provby-registrator").get("/actuator/env").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//engine-rest/task", "/engine-rest;a=b/task", "/x/../engine-rest/task", "/engine-rest%2Ftask"})
    void oddlyWrittenPathsLeadNowhere(String path) {
        assertThat(site().anonymously(path).status()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void anAddressInDisguiseIsReadAsWhatItIs() {
        Task task = turn.open(USER_TASK_SUPPLY_SOURCE).stream()
                .filter(open -> open.getName().contains("Skola"))
                .findFirst()
                .orElseThrow();
        Site.Person stranger = site().as("provby-registrator");
        for (String path :
                List.of("/engine-rest/%74ask/", "/engine%2Drest/task/", "/engine-rest/engine/default/t%61sk/")) {
            assertThat(stranger.get(path + task.getId() + "/comment").isOk())
                    .as(path)
                    .isFalse();
            assertThat(stranger.get(path + task.getId() + "/form-variables").isOk())
                    .as(path)
                    .isFalse();
            assertThat(site().as("provby-uppgiftslamnare")
                            .post(path + task.getId() + "/%72esolve", "{}")
                            .isOk())
                    .as(path)
                    .isFalse();
        }
        assertThat(stranger.get("/engine-rest/task?assignee%45xpression=1").message())
                .contains("Uttryck");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"orQueries\":[{\"assigneeExpression\":\"EVIL\"}]}",
                "{\"orQueries\":[{\"orQueries\":[{\"dueBeforeExpression\":\"EVIL\"}]}]}",
                "{\"taskVariables\":[{\"name\":\"x\",\"candidateGroupExpression\":\"EVIL\"}]}",
                "{\"orQueries\":[{\"assigneeExpression\":\"EVIL\",\"assigneeExpression\":null}]}",
                "{\"orQueries\":[{\"assignee\\u0045xpression\":\"EVIL\"}]}"
            })
    void noExpressionInAnAdHocQueryIsEvaluated(String query) {
        String body = query.replace("EVIL", EVIL);
        for (String path : List.of("/engine-rest/task", "/engine-rest/task/count", anyFilter() + "/list")) {
            Site.Answer answer = site().as("provby-registrator").post(path, body);
            assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(400);
            assertThat(answer.message()).contains("Uttryck");
        }
        assertThat(System.getProperty("trygghetshjulet.owned")).isNull();
    }

    @Test
    void noExpressionSlipsThroughInAnotherEncodingOrInTheAddress() throws Exception {
        String body = "{\"orQueries\":[{\"assigneeExpression\":\"" + EVIL + "\"}]}";
        HttpResponse<String> utf16 = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/engine-rest/task"))
                        .header("Authorization", basic("provby-registrator"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_16BE)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(utf16.statusCode()).isEqualTo(400);
        String encoded = URLEncoder.encode(EVIL, StandardCharsets.UTF_8);
        assertThat(site().as("provby-registrator")
                        .get("/engine-rest/task?assigneeExpression=" + encoded)
                        .status())
                .isEqualTo(400);
        assertThat(site().as("provby-registrator")
                        .get("/engine-rest/task?assignee%45xpression=" + encoded)
                        .status())
                .isEqualTo(400);
        assertThat(System.getProperty("trygghetshjulet.owned")).isNull();
    }

    @Test
    void nobodyButTheProductMakesFiltersSinceTheyKeepExpressions() {
        String filter =
                "{\"resourceType\":\"Task\",\"name\":\"Min\",\"query\":{\"assigneeExpression\":\"" + EVIL + "\"}}";
        assertThat(site().as("provby-registrator")
                        .post("/engine-rest/filter/create", filter)
                        .status())
                .isEqualTo(403);
        assertThat(site().as("admin").post("/engine-rest/filter/create", filter).status())
                .isEqualTo(400);
        assertThat(site().as("provby-registrator")
                        .send("PUT", anyFilter(), filter)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void noAdministratorIsMadeThroughTheSetupPage() {
        String admin = "{\"profile\":{\"id\":\"ond\"},\"credentials\":{\"password\":\"ond\"}}";
        Site.Answer answer =
                site().anonymously("POST", "/camunda/api/admin/setup/default/user/create", "application/json", admin);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(site().anonymously("/camunda/app/admin/default/setup/").status())
                .isNotEqualTo(200);
        assertThat(engine.getIdentityService().createUserQuery().userId("ond").count())
                .isZero();
        assertThat(engine.getIdentityService()
                        .createUserQuery()
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .count())
                .isPositive();
    }

    @Test
    void webAppsGiveNothingWithoutASessionOfTheirOwn() {
        for (String path : List.of(
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/camunda/api/admin/auth/user/default/list")) {
            assertThat(site().anonymously(path).status()).as(path).isGreaterThanOrEqualTo(400);
            assertThat(site().as("admin").get(path).status()).as(path).isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void whoHasATaskMayCompleteItAndChangeNothingElse() {
        Task task = turn.open(USER_TASK_SUPPLY_SOURCE).stream()
                .filter(open -> open.getName().contains("Skola"))
                .findFirst()
                .orElseThrow();
        Site.Person holder = site().as("provby-uppgiftslamnare");
        String path = "/engine-rest/task/" + task.getId();
        Map<String, Object> variable = Map.of("value", "x", "type", "String");

        assertThat(holder.claim(task.getId()).isOk()).isTrue();
        assertThat(holder.send("PUT", path, Map.of("name", "Annat", "due", "2099-01-01T00:00:00.000+0100"))
                        .status())
                .isEqualTo(403);
        assertThat(holder.send("PUT", path + "/variables/source", variable).status())
                .isEqualTo(403);
        assertThat(holder.send("PUT", path + "/localVariables/x", variable).status())
                .isEqualTo(403);
        assertThat(holder.post(path + "/variables", Map.of("modifications", Map.of("x", variable)))
                        .status())
                .isEqualTo(403);
        assertThat(holder.post(path + "/resolve", Map.of("variables", Map.of("x", variable)))
                        .status())
                .isEqualTo(403);
        assertThat(holder.post(path + "/bpmnError", Map.of("errorCode", "x", "variables", Map.of("x", variable)))
                        .status())
                .isEqualTo(403);
        assertThat(holder.post(path + "/bpmnEscalation", Map.of("escalationCode", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(holder.post(path + "/delegate", Map.of("userId", "provby-kommunpolis"))
                        .status())
                .isEqualTo(403);
        assertThat(holder.post(path + "/identity-links", Map.of("userId", "provby-kommunpolis", "type", "candidate"))
                        .status())
                .isEqualTo(403);
        assertThat(holder.send(
                                "PUT",
                                "/engine-rest/process-instance/" + task.getProcessInstanceId() + "/variables/source",
                                variable)
                        .status())
                .isEqualTo(403);
        assertThat(holder.send("DELETE", "/engine-rest/process-instance/" + task.getProcessInstanceId(), Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theEngineItselfRefusesWhateverTheDoorMightLetThrough() {
        Task task = turn.open(USER_TASK_SUPPLY_SOURCE).stream()
                .filter(open -> open.getName().contains("Skola"))
                .findFirst()
                .orElseThrow();
        engine.getIdentityService()
                .setAuthentication("provby-uppgiftslamnare", List.of("provby-uppgiftslamnare"), List.of("provby"));
        try {
            assertThat(engine.getTaskService()
                            .createTaskQuery()
                            .taskId(task.getId())
                            .count())
                    .isOne();
            assertThatThrownBy(() -> engine.getTaskService().setVariable(task.getId(), "source", "statistik"))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> engine.getTaskService().setAssignee(task.getId(), "provby-kommunpolis"))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() ->
                            engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "ur vägen"))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> engine.getRepositoryService()
                            .createDeployment()
                            .addString("x.bpmn", "<x/>")
                            .deploy())
                    .isInstanceOf(AuthorizationException.class);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Test
    void onlyWhoHasTakenATaskGivesItBack() {
        Task task = turn.open(USER_TASK_SUPPLY_SOURCE).stream()
                .filter(open -> open.getName().contains("Statistik"))
                .findFirst()
                .orElseThrow();
        String path = "/engine-rest/task/" + task.getId() + "/unclaim";
        Site.Person holder = site().as("provby-kommunpolis");

        assertThat(holder.post(path, Map.of()).status()).isEqualTo(403);
        assertThat(holder.claim(task.getId()).isOk()).isTrue();
        assertThat(site().as("provby-registrator").post(path, Map.of()).status())
                .isEqualTo(404);
        assertThat(holder.post(path, Map.of()).isOk()).isTrue();
        assertThat(turn.open(USER_TASK_SUPPLY_SOURCE))
                .allMatch(open -> !"provby-kommunpolis".equals(open.getAssignee()));
    }

    @Test
    void whoComesSecondIsToldThatTheTaskIsTaken() {
        Task task = turn.open(USER_TASK_SUPPLY_SOURCE).stream()
                .filter(open -> open.getName().contains("Statistik"))
                .findFirst()
                .orElseThrow();
        Site.Person first = site().as("provby-kommunpolis");
        engine.getTaskService().addCandidateUser(task.getId(), "provby-bra-ledamot");
        assertThat(first.claim(task.getId()).isOk()).isTrue();

        Site.Answer second = site().as("provby-bra-ledamot").claim(task.getId());

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.message()).startsWith("Någon annan har redan tagit uppgiften.");
        engine.getTaskService().deleteCandidateUser(task.getId(), "provby-bra-ledamot");
        assertThat(first.post("/engine-rest/task/" + task.getId() + "/unclaim", Map.of())
                        .isOk())
                .isTrue();
    }

    @Test
    void nobodyStartsAYearPastItsDecision() {
        String leap = "{\"businessKey\":\"provby-2066\",\"variables\":{\"year\":{\"value\":2066}},"
                + "\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\""
                + CALL_ACTIVITY_PUBLICERING + "\"}]}";
        Site.Person coordinator = site().as("provby-sakerhetssamordnare");
        String arshjul = "/engine-rest/process-definition/key/arshjul/tenant-id/provby/";

        assertThat(coordinator.post(arshjul + "start", leap).status()).isEqualTo(403);
        assertThat(coordinator.post(arshjul + "submit-form", leap).isOk()).isFalse();
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey("provby-2066")
                        .count())
                .isZero();
    }

    @Test
    void participantsNeitherDeployNorModifyNorCorrelate() {
        for (String person : List.of("provby-registrator", "provby-sakerhetssamordnare")) {
            for (String path : List.of(
                    "/engine-rest/deployment/create",
                    "/engine-rest/message",
                    "/engine-rest/signal",
                    "/engine-rest/modification/execute",
                    "/engine-rest/migration/execute",
                    "/engine-rest/authorization/create",
                    "/engine-rest/user/create",
                    "/engine-rest/group/create",
                    "/engine-rest/process-instance/delete",
                    "/engine-rest/history/process-instance/delete",
                    "/engine-rest/condition",
                    "/engine-rest/external-task/fetchAndLock",
                    "/engine-rest/decision-definition/key/x/evaluate",
                    "/engine-rest/schema/log")) {
                assertThat(site().as(person).post(path, Map.of()).status())
                        .as(person + " " + path)
                        .isEqualTo(403);
            }
            assertThat(site().as(person)
                            .send("DELETE", "/engine-rest/user/" + person, Map.of())
                            .status())
                    .isEqualTo(403);
            assertThat(site().as(person)
                            .send("PUT", "/engine-rest/user/provby-kommunpolis/credentials", Map.of("password", "x"))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void whatIsNotAFormIsToldSoInSwedish() {
        Task task = turn.open(USER_TASK_SUPPLY_SOURCE).get(0);
        Site.Person holder = site().as(turn.entitled(task).get(0));
        String path = "/engine-rest/task/" + task.getId() + "/submit-form";

        assertThat(holder.post(path, "{inte json").message()).contains("inte giltig JSON");
        assertThat(holder.post(path, "x".repeat(6_000_000)).message()).contains("för stort");
        assertThat(holder.post("/engine-rest/task/finns-inte/submit-form", "{}").message())
                .contains("finns inte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authorization?resourceType=null",
                "history/variable-instance/count?includeDeleted=null",
                "metrics?startDate=null",
                "process-definition?version=-1",
                "task?includeAssignedTasks=-1"
            })
    void whatTheEngineStumblesOverWasAskedWrongly(String question) {
        assertThat(site().as("provby-sakerhetssamordnare")
                        .get("/engine-rest/" + question)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatTheEngineMakesAStatementOfThatNoDatabaseUnderstandsWasAskedWrongly() {
        assertThat(site().as("provby-sakerhetssamordnare")
                        .post("/engine-rest/history/process-instance", Map.of("processDefinitionKeyNotIn", List.of()))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theNextMunicipalitySeesNothing() {
        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("provby-2060")
                .processDefinitionKey(ArshjulProcess.KEY)
                .singleResult()
                .getId();
        Site.Person own = site().as("provby-sakerhetssamordnare");
        Site.Person other = site().as("mjolby-sakerhetssamordnare");
        String path = "/engine-rest/process-instance/" + instance;

        assertThat(own.get(path).status()).isEqualTo(200);
        assertThat(other.get(path).status()).isGreaterThanOrEqualTo(400);
        assertThat(other.get(path + "/variables").status()).isGreaterThanOrEqualTo(400);
        assertThat(other.get(path + "/activity-instances").status()).isGreaterThanOrEqualTo(400);
        for (String list : List.of(
                "process-instance",
                "process-definition",
                "deployment",
                "execution",
                "incident",
                "job",
                "variable-instance",
                "history/process-instance",
                "history/activity-instance",
                "history/task",
                "history/user-operation",
                "group",
                "user",
                "tenant")) {
            assertThat(other.get("/engine-rest/" + list).body())
                    .as(list)
                    .doesNotContain("\"provby\"")
                    .doesNotContain("provby-2060");
        }
        assertThat(other.start("provby", JsonNodeFactory.instance.objectNode().put("year", 2061))
                        .isOk())
                .isFalse();
    }

    @Test
    void theEmbeddedDefaultListensOnThisMachineOnly() {
        TomcatWebServer server = (TomcatWebServer) context.getWebServer();
        AbstractProtocol<?> protocol =
                (AbstractProtocol<?>) server.getTomcat().getConnector().getProtocolHandler();
        assertThat(protocol.getAddress()).matches(InetAddress::isLoopbackAddress);
    }

    private String anyFilter() {
        return "/engine-rest/filter/"
                + engine.getFilterService().createFilterQuery().list().get(0).getId();
    }

    private static String basic(String person) {
        return "Basic " + Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
    }
}
