package se.trygghetshjulet.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.year.KeptDrafts;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Site.Answer;
import se.trygghetshjulet.year.Site.Person;
import se.trygghetshjulet.year.Turn;

/** Somebody writes in a form and does not send it in: what becomes of it, over HTTP. */
abstract class DraftStory extends RunningWheel {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String WRITER = "provby-uppgiftslamnare";
    private static final String COLLEAGUE = "provby-bra-ledamot";

    private static int year = 2070;

    @Autowired
    private DraftRows rows;

    private Turn turn;
    private Task task;

    @BeforeEach
    void twoShareATask() {
        year++;
        turn = turnOf("provby").on(year - 1 + "-11-27").started(year);
        task = turn.open(USER_TASK_SUPPLY_SOURCE).stream()
                .filter(open -> open.getName().contains("Skola"))
                .findFirst()
                .orElseThrow();
        engine.getTaskService().addCandidateUser(task.getId(), COLLEAGUE);
    }

    @Test
    void whatWasWrittenIsThereOnAnotherComputerAsItWasTyped() {
        JsonNode half = json("{\"day\":\"31/13 i fjol\",\"number\":\"nästan 20\",\"gone\":null,\"part\":0.5,"
                + "\"rows\":[{\"key\":\"b\",\"text\":\"åäö \\u0000 \\\"\"},{\"key\":\"a\",\"text\":\"\"}]}");

        JsonNode receipt = save(WRITER, 0, half).ok().json();

        JsonNode own = draftsOf(WRITER).path("own");
        assertThat(own.path("data")).isEqualTo(half);
        assertThat(own.path("data").path("rows").path(0).path("key").asText()).isEqualTo("b");
        assertThat(own.path("revision").asInt()).isEqualTo(1);
        assertThat(own.path("savedAt").asText())
                .isEqualTo(receipt.path("savedAt").asText())
                .isEqualTo(year - 1 + "-11-27T08:00:00Z");
    }

    @Test
    void aColleagueIsToldWhoHasBegunAndNothingOfWhatWasWritten() {
        save(WRITER, 0, json("{\"text\":\"Skolgården är mörk.\"}")).ok();

        Answer seen = as(COLLEAGUE).get(address()).ok();

        assertThat(seen.json().path("own").isNull()).isTrue();
        assertThat(seen.json().path("begun")).hasSize(1);
        assertThat(seen.json().path("begun").path(0).path("by").asText()).isEqualTo("Prov Uppgiftslamnare");
        assertThat(seen.body()).contains(year - 1 + "-11-27T08:00:00Z").doesNotContain("mörk");
        assertThat(seen.headers().get("cache-control")).containsExactly("no-store");

        save(COLLEAGUE, 0, json("{\"text\":\"Min egen.\"}")).ok();
        assertThat(draftsOf(WRITER).at("/own/data/text").asText()).isEqualTo("Skolgården är mörk.");
        assertThat(draftsOf(WRITER).at("/begun/0/by").asText()).isEqualTo("Prov Bra-ledamot");
    }

    @Test
    void whoMayNotSeeTheTaskFindsNothing() {
        save(WRITER, 0, json("{\"text\":\"Skolgården är mörk.\"}")).ok();

        for (String stranger : List.of("mjolby-uppgiftslamnare", "mjolby-sakerhetssamordnare", "provby-registrator")) {
            for (Answer answer : List.of(
                    as(stranger).get(address()),
                    save(stranger, 0, json("{}")),
                    as(stranger).send("DELETE", address() + "?revision=1", ""))) {
                assertThat(answer.status()).as(stranger).isEqualTo(404);
                assertThat(answer.message()).isEqualTo("Uppgiften finns inte längre, eller så är den inte din.");
            }
        }
        assertThat(as(WRITER).get("/engine-rest/task/finns-inte/utkast").status())
                .isEqualTo(404);
        assertThat(drafts().in(task.getId())).hasSize(1);
    }

    @Test
    void whoOnlyWatchesOverTheTaskReadsWhoHasBegunAndWritesNothing() {
        save(WRITER, 0, json("{\"text\":\"Skolgården är mörk.\"}")).ok();
        String chair = "provby-bra-ordforande";
        Authorization sight = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        sight.setUserId(chair);
        sight.setResource(Resources.TASK);
        sight.setResourceId(task.getId());
        sight.addPermission(TaskPermissions.READ);
        engine.getAuthorizationService().saveAuthorization(sight);

        assertThat(as(chair).get(address()).ok().json().path("begun")).hasSize(1);
        assertThat(save(chair, 0, json("{}")).status()).isEqualTo(404);
        assertThat(as(chair).send("DELETE", address() + "?revision=0", "").status())
                .isEqualTo(404);
    }

    /** The door looks at the first task that an address names. */
    @Test
    void noWayLeadsRoundByAnotherTask() {
        String others = turnOf("mjolby").on(year - 1 + "-11-27").started(year).open(USER_TASK_SUPPLY_SOURCE).stream()
                .map(Task::getId)
                .findFirst()
                .orElseThrow();
        String way = "/engine-rest/task/" + task.getId() + "/task/" + others + "/utkast";

        assertThat(as(WRITER).get(way).status()).isEqualTo(404);
        assertThat(as(WRITER)
                        .send("PUT", way, Map.of("revision", 0, "data", Map.of()))
                        .isOk())
                .isFalse();
        assertThat(drafts().in(others)).isEmpty();
    }

    @Test
    void twoComputersDoNotWriteOverEachOther() {
        save(WRITER, 0, json("{\"text\":\"först\"}")).ok();
        save(WRITER, 1, json("{\"text\":\"hemma\"}")).ok();

        Answer atWork = save(WRITER, 1, json("{\"text\":\"på jobbet\"}"));

        assertThat(atWork.status()).isEqualTo(409);
        assertThat(atWork.message()).isEqualTo("Du har sparat något annat i den här uppgiften någon annanstans.");
        assertThat(atWork.json().at("/saved/data/text").asText()).isEqualTo("hemma");
        assertThat(atWork.json().at("/saved/revision").asInt()).isEqualTo(2);
        assertThat(atWork.json().at("/saved/savedAt").asText()).isEqualTo(year - 1 + "-11-27T08:00:00Z");
        assertThat(draftsOf(WRITER).at("/own/data/text").asText()).isEqualTo("hemma");
        assertThat(as(WRITER).send("DELETE", address() + "?revision=1", "").status())
                .isEqualTo(409);

        save(WRITER, 2, json("{\"text\":\"på jobbet\"}")).ok();
        assertThat(draftsOf(WRITER).at("/own/data/text").asText()).isEqualTo("på jobbet");
    }

    @Test
    void ofTwoFirstOnesAtOnceOneIsToldOfTheOther() {
        List<CompletableFuture<Answer>> both = IntStream.range(0, 2)
                .mapToObj(tab -> CompletableFuture.supplyAsync(() -> save(WRITER, 0, json("{\"tab\":" + tab + "}"))))
                .toList();

        assertThat(both.stream().map(answer -> answer.join().status())).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void theSameOnceMoreIsNoConflict() {
        save(WRITER, 0, json("{\"text\":\"först\"}")).ok();

        assertThat(save(WRITER, 0, json("{\"text\":\"först\"}"))
                        .ok()
                        .json()
                        .path("revision")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void whoBeginsAnewLeavesNothingBehindAndGoesOnFromThere() {
        save(WRITER, 0, json("{\"text\":\"först\"}")).ok();

        as(WRITER).send("DELETE", address() + "?revision=1", "").ok();

        assertThat(draftsOf(WRITER).at("/own/data").isNull()).isTrue();
        assertThat(draftsOf(COLLEAGUE).path("begun")).isEmpty();
        assertThat(drafts().in(task.getId()))
                .extracting(KeptDrafts.Kept::content)
                .containsOnlyNulls();
        save(WRITER, 2, json("{\"text\":\"sedan\"}")).ok();
        assertThat(save(WRITER, 1, json("{\"text\":\"ett fönster från i går\"}"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whatIsTooLargeOrNoDraftIsRefusedInSwedish() {
        ObjectNode large = JSON.createObjectNode().put("text", "å".repeat(Drafts.LARGEST / 2));

        assertThat(save(WRITER, 0, large).status()).isEqualTo(413);
        assertThat(save(WRITER, 0, large).message()).contains("Det får vara högst 1 MB.");
        assertThat(save(WRITER, 0, JSON.createObjectNode().put("text", "å".repeat(Drafts.LARGEST / 2 - 10)))
                        .isOk())
                .isTrue();
        for (Object none : List.of("{", "[]", "{\"revision\":1}", "{\"revision\":\"x\",\"data\":{}}", "{\"data\":7}")) {
            Answer answer = as(WRITER).send("PUT", address(), none);
            assertThat(answer.status()).as("%s", none).isEqualTo(400);
            assertThat(answer.message()).contains("JSON");
        }
        assertThat(as(WRITER).send("DELETE", address(), "").status()).isEqualTo(400);
        assertThat(as(WRITER).post(address(), Map.of()).isOk()).isFalse();
    }

    @Test
    void aDraftGoesWithItsTaskAndStaysWhenTheFormIsRefused() {
        save(WRITER, 0, json("{\"text\":\"först\"}")).ok();
        save(COLLEAGUE, 0, json("{\"text\":\"också\"}")).ok();

        assertThat(as(WRITER).submit(task.getId(), json("{}")).isOk()).isFalse();
        assertThat(draftsOf(WRITER).at("/own/data/text").asText()).isEqualTo("först");

        turn.done(USER_TASK_SUPPLY_SOURCE);
        assertThat(drafts().in(task.getId())).isEmpty();
    }

    @Test
    void aDraftGoesWithATaskThatIsCalledOff() {
        save(WRITER, 0, json("{\"text\":\"först\"}")).ok();

        engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "prov");

        assertThat(drafts().in(task.getId())).isEmpty();
    }

    @Test
    void whatWasMissedGoesTheNextDay() {
        save(WRITER, 0, json("{\"text\":\"först\"}")).ok();
        rows.add("provby", "slutford", WRITER, 0, "{}", Instant.now());
        draftsOf(WRITER);
        assertThat(drafts().in("slutford")).hasSize(1);

        turn.on(year - 1 + "-11-28");
        draftsOf(COLLEAGUE);

        assertThat(drafts().in("slutford")).isEmpty();
        assertThat(drafts().in(task.getId())).hasSize(1);
    }

    private String address() {
        return "/engine-rest/task/" + task.getId() + "/utkast";
    }

    private Person as(String person) {
        return site().as(person);
    }

    private JsonNode draftsOf(String person) {
        return as(person).get(address()).ok().json();
    }

    private Answer save(String person, int seen, JsonNode data) {
        return as(person)
                .send(
                        "PUT",
                        address(),
                        JSON.createObjectNode().put("revision", seen).set("data", data));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
