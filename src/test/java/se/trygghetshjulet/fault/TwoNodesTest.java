package se.trygghetshjulet.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.http.HttpResponse;
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
import se.trygghetshjulet.year.Postgres;

/**
 * Two nodes in JVMs of their own, started in the same moment on a database in which there is nothing, and what a person
 * notices of there being two: nothing. They are started once for the class, so the stories stand in their order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {

    private static final String COORDINATOR = "provby-sakerhetssamordnare";

    private static Node one;
    private static Node other;
    private static JdbcClient database;

    @BeforeAll
    static void bothAtOnce() throws Exception {
        String url = Postgres.newDatabase();
        database = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
        one = Node.begin("ett", url);
        other = Node.begin("tva", url);
        one.ready();
        other.ready();
    }

    @AfterAll
    static void end() {
        one.close();
        other.close();
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
    void aFormIsBegunOnOneAndSentOnTheOther() {
        int year = 2101;
        assertThat(one.site()
                        .as(COORDINATOR)
                        .start("provby", JsonNodeFactory.instance.objectNode().put("year", year))
                        .status())
                .isEqualTo(200);
        Browser browser = new Browser();
        browser.logIn(one, "provby-kommunpolis");
        JsonNode task = Browser.json(browser.get(one.at("/camunda/api/engine/engine/default/task")))
                .path(0);
        String path =
                "/camunda/api/engine/engine/default/task/" + task.path("id").asText();

        assertThat(browser.post(one.at(path + "/claim"), "{\"userId\":\"provby-kommunpolis\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(put(browser, one, path + "/utkast").statusCode()).isLessThan(300);
        assertThat(browser.get(other.at(path + "/utkast")).body()).contains("Halvvägs");
        assertThat(browser.post(other.at(path + "/unclaim"), "").statusCode()).isEqualTo(204);
    }

    private static HttpResponse<String> put(Browser browser, Node node, String path) {
        return browser.put(node.at(path), "{\"revision\":0,\"data\":{\"purpose\":\"Halvvägs\"}}");
    }

    @Test
    @Order(4)
    void twoPeopleDoOneTaskInTheSameMomentAndOneOfThemIsTold() throws Exception {
        String task = one.site().as(COORDINATOR).tasks().stream()
                .map(open -> open.path("id").asText())
                .findFirst()
                .orElseThrow();
        List<Callable<Integer>> claims = List.of(
                () -> one.site().as(COORDINATOR).claim(task).status(),
                () -> other.site().as(COORDINATOR).claim(task).status());
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (Future<Integer> answer : people.invokeAll(claims)) {
                assertThat(answer.get()).isIn(204, 409);
            }
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

    private static int count(String what) {
        return database.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
