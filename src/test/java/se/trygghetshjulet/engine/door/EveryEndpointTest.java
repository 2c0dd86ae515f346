package se.trygghetshjulet.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import se.trygghetshjulet.engine.door.EveryEndpoint.Call;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Site;
import se.trygghetshjulet.year.Turn;

/** Whoever asks the engine for what is somebody else's, or for nothing at all, is told so and is no fault of the product. */
class EveryEndpointTest extends RunningWheel {

    private static final String API = "/api/engine/engine/default";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Map<String, String> ids;

    @BeforeEach
    void aYearIsRunningInProvby() {
        Turn turn = turnOf("provby").of(2068);
        if (turn.openActivities().isEmpty()) {
            turn.on("2067-09-01").started(2068);
        }
        ids = ids();
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root().detachAppender(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mjolby-sakerhetssamordnare", "mjolby-registrator"})
    void whatIsTheNextMunicipalitysIsNotThere(String stranger) {
        Site.Person person = site().as(stranger);
        sweep(ids, call -> {
            Site.Answer answer = call.method().equals("GET")
                    ? person.get("/engine-rest" + call.path())
                    : person.send(call.method(), "/engine-rest" + call.path(), Map.of());
            return new Heard(answer.status(), answer.body());
        });
    }

    @Test
    void neitherIsItInTheWebApps() {
        WebAppSession cockpit = new WebAppSession(port);
        assertThat(cockpit.login("mjolby-sakerhetssamordnare", "cockpit")).isEqualTo(200);
        sweep(ids, call -> {
            HttpResponse<String> answer = call.method().equals("GET")
                    ? cockpit.get(API + call.path())
                    : cockpit.send(call.method(), API + call.path(), "{}");
            return new Heard(answer.statusCode(), answer.body());
        });
    }

    @Test
    void whatDoesNotExistIsNotThereEither() {
        for (String person : List.of("provby-registrator", "admin")) {
            sweep(Map.of(), call -> {
                Site.Answer answer = call.method().equals("GET") || person.equals("admin")
                        ? site().as(person).get("/engine-rest" + call.path())
                        : site().as(person).send(call.method(), "/engine-rest" + call.path(), Map.of());
                return new Heard(answer.status(), answer.body());
            });
        }
    }

    @Test
    void nobodyIsAskedToLogIn() {
        sweep(ids, call -> {
            Site.Answer answer =
                    site().anonymously(call.method(), "/engine-rest" + call.path(), "application/json", "{}");
            assertThat(answer.status()).as("%s", call).isEqualTo(401);
            return new Heard(answer.status(), answer.body());
        });
    }

    @Test
    void aSlipOfAProgramsIsToldToTheProgram() {
        Site.Person coordinator = site().as("provby-sakerhetssamordnare");
        assertThat(coordinator
                        .send("PUT", "/engine-rest/job/" + ids.get("job") + "/retries", Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(coordinator
                        .get("/engine-rest/process-instance?sortBy=x&sortOrder=y")
                        .message())
                .contains("går inte att använda");
        assertThat(coordinator.post("/engine-rest/task", "{\"orQueries\":7}").message())
                .contains("går inte att använda");
        assertThat(errors()).isEmpty();
    }

    private void sweep(Map<String, String> named, Caller caller) {
        SoftAssertions all = new SoftAssertions();
        for (Call call : new EveryEndpoint(named).calls()) {
            Heard heard = caller.call(call);
            all.assertThat(heard.status()).as("%s %s", call, heard.body()).isLessThan(500);
            if (heard.status() >= 400 && !heard.body().isEmpty()) {
                all.assertThat(heard.message())
                        .as("%s %s", call, heard.body())
                        .containsAnyOf("inte", "Försök", "inloggad")
                        .doesNotContainPattern("ENGINE-|[Ee]xception|[a-z]\\.[a-z]+\\.[A-Z]|does not|null");
            }
        }
        all.assertThat(errors()).isEmpty();
        all.assertAll();
    }

    private List<String> errors() {
        return log.list.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.ERROR))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /** One of each kind in provby. */
    private Map<String, String> ids() {
        Map<String, String> found = new LinkedHashMap<>();
        Site.Person admin = site().as("admin");
        for (String kind : List.of(
                "process-instance",
                "process-definition",
                "deployment",
                "decision-definition",
                "job",
                "job-definition",
                "task",
                "execution",
                "variable-instance",
                "history/process-instance",
                "history/activity-instance",
                "history/variable-instance")) {
            JsonNode first = admin.get("/engine-rest/" + kind + "?tenantIdIn=provby&maxResults=1")
                    .ok()
                    .json()
                    .path(0);
            if (!first.isMissingNode()) {
                found.put(kind, first.path("id").asText());
            }
        }
        assertThat(found)
                .containsKeys("process-instance", "process-definition", "deployment", "decision-definition", "job");
        found.put("group", "provby-registrator");
        found.put("user", "provby-registrator");
        found.put("tenant", "provby");
        return found;
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    @FunctionalInterface
    private interface Caller {

        Heard call(Call call);
    }

    private record Heard(int status, String body) {

        String message() {
            try {
                return new ObjectMapper().readTree(body).path("message").asText();
            } catch (JsonProcessingException e) {
                return body;
            }
        }
    }
}
