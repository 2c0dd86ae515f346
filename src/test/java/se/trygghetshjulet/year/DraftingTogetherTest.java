package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.trygghetshjulet.document.ChainCheck;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.year.Site.Answer;

/** Two people write one plan, on the database of production. */
class DraftingTogetherTest extends RunningWheel {

    private static final String ONE = "mjolby-kommunpolis";
    private static final String OTHER = "mjolby-sakerhetssamordnare";
    private static final int ROUNDS = 50;

    @Autowired
    private ChainCheck check;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.behind(registry);
    }

    @Test
    void whatTwoWriteAtOnceIsAllThere() throws Exception {
        Task task = planToDraft(2027);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                ObjectNode mine = answer(ONE, task);
                ObjectNode theirs = answer(OTHER, task);
                String first = "Rad ett, runda " + round;
                String second = "Rad två, runda " + round;
                measure(mine, 0).put("description", first);
                measure(theirs, 1).put("description", second);

                List<Future<Answer>> answers =
                        people.invokeAll(List.of(sharing(ONE, task, mine), sharing(OTHER, task, theirs)));

                for (Future<Answer> answer : answers) {
                    answer.get().ok();
                }
                assertThat(plan().findValuesAsText("description")).contains(first, second);
            }
        } finally {
            people.shutdown();
        }
        assertThat(check.check().fault()).isNull();
    }

    @Test
    void whoComesSecondToTheSameRowSeesBothTextsAndChooses() {
        Task task = planToDraft(2028);
        ObjectNode mine = answer(ONE, task);
        ObjectNode theirs = answer(OTHER, task);
        measure(theirs, 0).put("description", "Deras text");
        measure(mine, 0).put("description", "Min text");
        measure(mine, 1).put("description", "Bara min");
        ((ObjectNode) theirs.path("areas").path(2)).put("problem", "Bara deras");

        share(OTHER, task, theirs).ok();
        Answer refused = share(ONE, task, mine);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("skrev här samtidigt").contains("”Deras text”");
        JsonNode finding = refused.json().path("findings").path(0);
        assertThat(finding.path("path").asText()).isEqualTo("areas[0].measures[0].description");
        JsonNode renewed = refused.json().path("renewed");
        assertThat(renewed.toString()).contains("Min text", "Bara min", "Bara deras");

        ObjectNode chosen = answer(ONE, task);
        assertThat(chosen.path("seen")).isEqualTo(renewed.path("seen"));
        measure(chosen, 0).put("description", "Min text");
        measure(chosen, 1).put("description", "Bara min");
        share(ONE, task, chosen).ok();
        assertThat(plan().toString())
                .contains("Min text", "Bara min", "Bara deras")
                .doesNotContain("Deras text");
    }

    @Test
    void aRowThatIsUnfinishedCanBeSharedAndADayThatIsMissingCannot() {
        Task task = planToDraft(2029);
        ObjectNode mine = answer(ONE, task);
        measure(mine, 0).put("description", "");
        share(ONE, task, mine).ok();

        ObjectNode again = answer(ONE, task);
        again.remove("validFrom");

        assertThat(share(ONE, task, again).message()).contains("måste fyllas i");
    }

    @Test
    void whoTakesAMeasureAwayIsAskedWhyAndTheReasonStandsBesideTheDifference() {
        Task task = planToDraft(2031);
        ObjectNode mine = answer(ONE, task);
        String key = measure(mine, 0).path("key").asText();
        ((ArrayNode) mine.path("areas").path(0).path("measures")).remove(0);

        Answer refused = site().as(ONE).submit(task.getId(), mine);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("står inte kvar. Skriv varför den utgår");
        JsonNode renewed = refused.json().path("renewed");
        int row = renewed.path("reasons").size() - 1;
        assertThat(refused.json().path("findings").path(0).path("path").asText())
                .isEqualTo("reasons[" + row + "].reason");
        assertThat(renewed.path("reasons").path(row).path("measure").asText()).isEqualTo(key);

        mine.withArray("reasons").addObject().put("measure", key).put("reason", "Insatsen är klar.");
        site().as(ONE).submit(task.getId(), mine).ok();

        Long plan = KeptDocuments.last(documents().of("mjolby", DocumentKind.HANDLINGSPLAN))
                .id();
        JsonNode rows = site().as(ONE)
                .get("/dokument/mjolby/" + plan + "/skillnad")
                .ok()
                .json()
                .path("rows");
        assertThat(rows.findValuesAsText("reason")).contains("Insatsen är klar.");
    }

    @Test
    void aMeasureThatIsGoneIsPutBackByATick() {
        Task task = planToDraft(2033);
        ObjectNode mine = answer(ONE, task);
        JsonNode before = measure(mine, 0).deepCopy();
        ((ArrayNode) mine.path("areas").path(0).path("measures")).remove(0);
        mine.withArray("reasons")
                .addObject()
                .put("measure", before.path("key").asText())
                .put("reason", "Insatsen är klar.");
        share(ONE, task, mine).ok();

        ObjectNode again = answer(ONE, task);
        again.putArray("reasons")
                .addObject()
                .put("measure", before.path("key").asText())
                .put("reason", "Insatsen är klar.")
                .put("back", true);
        site().as(ONE).submit(task.getId(), again).ok();

        assertThat(plan().path("reasons")).isEmpty();
        assertThat(plan().path("areas").path(0).findValuesAsText("key"))
                .contains(before.path("key").asText());
        assertThat(plan().path("areas").path(0).findValuesAsText("description"))
                .contains(before.path("description").asText());
    }

    @Test
    void theCoordinatorPutsASheetIntoTheDraftOrNothingOfIt() {
        Task task = planToDraft(2032);
        Long plan = KeptDocuments.last(documents().of("mjolby", DocumentKind.HANDLINGSPLAN))
                .id();
        String page = "/dokument/mjolby/" + plan + "/tabell";
        Visitor coordinator = new Visitor(port, OTHER);
        String sheet = site().as(OTHER).get(page + ".csv").ok().body();
        String text = answer(ONE, task)
                .path("areas")
                .path(0)
                .path("measures")
                .path(0)
                .path("description")
                .asText();
        assertThat(sheet).contains(text);

        String bad =
                sheet.replace("Kommunen och polisen tillsammans", "Grannarna").replace(text, "Ur tabellen");
        assertThat(coordinator
                        .open(page)
                        .form(page)
                        .send("fil", "plan.csv", bytes(bad))
                        .text())
                .contains("Ingenting är infört", "Skriv vem som gör det");
        assertThat(plan().toString()).doesNotContain("Ur tabellen");
        assertThat(coordinator
                        .open(page)
                        .form(page)
                        .send("fil", "plan.xlsx", new byte[] {'P', 'K', 3, 4})
                        .text())
                .contains("spara den på nytt som xlsx");

        ObjectNode theirs = answer(ONE, task);
        ((ObjectNode) theirs.path("areas").path(1)).put("problem", "Skrivet medan tabellen var ute");
        share(ONE, task, theirs).ok();
        String good = sheet.replace(text, "Ur tabellen");
        assertThat(coordinator
                        .open(page)
                        .form(page)
                        .send("fil", "plan.csv", bytes(good))
                        .followed()
                        .text())
                .contains("Tabellen är införd i utkastet");
        assertThat(plan().toString()).contains("Ur tabellen", "Skrivet medan tabellen var ute");

        assertThat(new Visitor(port, "mjolby-registrator").open(page).hasForm(page))
                .isFalse();
        site().as(ONE).submit(task.getId(), answer(ONE, task)).ok();
        assertThat(coordinator.open(page).text())
                .contains("medan planen skrivs")
                .doesNotContain("För in tabellen");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void onlyThoseWhoMayWorkOnTheTaskShareIt() {
        Task task = planToDraft(2030);
        ObjectNode mine = answer(ONE, task);

        assertThat(share("provby-kommunpolis", task, mine).status()).isEqualTo(404);
        assertThat(share("mjolby-registrator", task, mine).status()).isIn(403, 404);
        mine.put("seen", "999999.1");
        assertThat(share(ONE, task, mine).message()).contains("för gammalt");
    }

    /** The turn of a year, where the plan is to be written. */
    private Task planToDraft(int year) {
        Turn turn = turnOf("mjolby").on((year - 1) + "-09-01").started(year);
        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN)
                .done(USER_TASK_APPROVE_FOR_POLIS)
                .done(USER_TASK_PRIORITISE);
        return turn.open(USER_TASK_DRAFT_PLAN).get(0);
    }

    private ObjectNode answer(String person, Task task) {
        return FormData.of(site().as(person), task, LocalDate.of(2026, 10, 5));
    }

    private Callable<Answer> sharing(String person, Task task, ObjectNode data) {
        return () -> share(person, task, data);
    }

    private Answer share(String person, Task task, ObjectNode data) {
        return site().as(person).post("/engine-rest/task/" + task.getId() + "/share", data);
    }

    private static ObjectNode measure(ObjectNode plan, int area) {
        return (ObjectNode) plan.path("areas").path(area).path("measures").path(0);
    }

    private JsonNode plan() {
        return KeptDocuments.last(documents().of("mjolby", DocumentKind.HANDLINGSPLAN))
                .content();
    }
}
