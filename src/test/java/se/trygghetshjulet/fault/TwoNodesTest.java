package se.trygghetshjulet.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.year.Postgres;
import se.trygghetshjulet.year.Visitor;

/**
 * Two nodes in JVMs of their own, started in the same moment on a database in which there is nothing, and what a person
 * notices of there being two: nothing. They are started once for the class, so the stories stand in their order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {

    private static final String COORDINATOR = "provby-sakerhetssamordnare";

    private static final LocalDate TODAY = LocalDate.now(Municipality.ZONE);

    /** In megabytes. */
    private static final int DISK = 64;

    private static SmallDisk disk;
    private static Node one;
    private static Node other;
    private static JdbcClient database;

    @BeforeAll
    static void bothAtOnce() throws Exception {
        String url = Postgres.newDatabase();
        database = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
        one = Node.begin("ett", url, "--trygghetshjulet.kommuner=provby");
        disk = new SmallDisk(
                Files.createTempDirectory(Path.of("target"), "nodens-disk").toAbsolutePath(), DISK);
        other = Node.beginOn(disk, "tva", url, "--trygghetshjulet.kommuner=provby");
        one.ready();
        other.ready();
    }

    @AfterAll
    static void end() {
        one.close();
        other.close();
        disk.close();
    }

    @Test
    @Order(1)
    void whatIsWrittenAtStartIsWrittenOnce() {
        assertThat(count("act_re_deployment")).isOne();
        assertThat(count("act_id_user")).isEqualTo(count("(select distinct email_ from act_id_user) as people"));
        assertThat(database.sql("""
            select count(*) from (select 1 from act_ru_authorization
            group by type_, group_id_, user_id_, resource_type_, resource_id_ having count(*) > 1) as doubled
            """).query(Integer.class).single()).isZero();
        assertThat(count("act_ru_filter")).isEqualTo(count("(select distinct name_ from act_ru_filter) as filters"));
        assertThat(count("act_ru_job where handler_cfg_ is not null and handler_type_ = 'timer-start-event'"))
                .isEqualTo(
                        count("(select distinct handler_cfg_ from act_ru_job where handler_type_ = 'timer-start-event')"
                                + " as timers"));
        assertThat(count("engine_schema_history where not success")).isZero();
    }

    @Test
    @Order(2)
    void aLoginIsKnownToBothAndSoIsALogout() {
        Browser browser = new Browser();
        assertThat(browser.logIn(one, COORDINATOR).statusCode()).isEqualTo(200);

        assertThat(browser.person(other)).isEqualTo(COORDINATOR);
        assertThat(browser.person(one)).isEqualTo(COORDINATOR);

        assertThat(browser.logOut(other).statusCode()).isEqualTo(200);
        assertThat(browser.person(one)).isEmpty();
        assertThat(browser.person(other)).isEmpty();
        assertThat(browser.logIn(other, COORDINATOR).statusCode()).isEqualTo(200);
        assertThat(browser.person(one)).isEqualTo(COORDINATOR);
    }

    @Test
    @Order(3)
    void aFormIsBegunOnOneNodeAndGoesOnOnTheOther() {
        one.site()
                .as(COORDINATOR)
                .start("provby", JsonNodeFactory.instance.objectNode().put("year", TODAY.getYear() + 1))
                .ok();
        Hands hands = new Hands(database);
        String task = hands.open().get(0);
        String person = hands.entitled(task).get(0);
        Browser browser = new Browser();
        browser.logIn(one, person);
        String path = "/camunda/api/engine/engine/default/task/" + task;

        assertThat(browser.post(one.at(path + "/claim"), "{\"userId\":\"" + person + "\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.put(one.at(path + "/utkast"), "{\"revision\":0,\"data\":{\"comment\":\"Halvvägs\"}}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get(other.at(path + "/utkast")).body()).contains("Halvvägs");
        assertThat(browser.post(other.at(path + "/unclaim"), "{}").statusCode()).isEqualTo(204);
    }

    @Test
    @Order(4)
    void aFormThatReachesBothNodesInTheSameMomentCountsOnce() throws Exception {
        Hands hands = new Hands(database);
        for (String task : hands.open()) {
            String person = hands.entitled(task).get(0);
            ObjectNode answer = Hands.answer(one.site().as(person), task, TODAY);

            List<Integer> answers = together(
                    () -> one.site().as(person).submit(task, answer).status(),
                    () -> other.site().as(person).submit(task, answer).status());

            // the other one came second, or found the task gone
            assertThat(answers)
                    .containsOnlyOnce(204)
                    .allMatch(status -> List.of(204, 404, 409).contains(status));
        }
        assertThat(count("lagesbild_contribution")).isEqualTo(2);
    }

    private static List<Integer> together(Callable<Integer> here, Callable<Integer> there) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : people.invokeAll(List.of(here, there))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    @Test
    @Order(5)
    void aNodeThatIsStoppedTellsSoAndALoginOutlivesItsNode() throws Exception {
        Browser browser = new Browser();
        browser.logIn(one, COORDINATOR);

        one.stop();

        assertThat(one.log()).contains("Graceful shutdown complete").doesNotContain("ENGINE-14006");
        assertThat(browser.person(other)).isEqualTo(COORDINATOR);
        assertThat(other.isReady()).isTrue();
    }

    @Test
    @Order(6)
    void aNodeWhoseOwnDiskIsFullGoesOn() {
        disk.demandSmall();
        String task = new Hands(database).open().get(0);
        Visitor coordinator = new Visitor(other.port(), COORDINATOR);
        byte[] rows = "Månad;Antal\nMaj;12\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        disk.fill();

        String page = "/bilagor/" + task;
        assertThat(coordinator
                        .open(page)
                        .form(page)
                        .with("beskrivning", "Anmälda brott")
                        .send("fil", "Brott.csv", rows)
                        .followed()
                        .text())
                .contains("Klart.", "Brott.csv");
        Visitor citizen = new Visitor(other.port(), null);
        assertThat(citizen.open("/verifiera")
                        .form("/verifiera")
                        .send("fil", "Brott.csv", rows)
                        .text())
                .doesNotContain("Något gick fel");
        assertThat(citizen.open("/finns-inte").status()).isEqualTo(404);
        assertThat(other.isReady()).isTrue();
        assertThat(other.site().as(COORDINATOR).claim(task).isOk()).isTrue();

        disk.makeRoom();
        assertThat(coordinator.open(page).status()).isEqualTo(200);
    }

    private static int count(String what) {
        return database.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
