package se.trygghetshjulet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.engine.WheelCounts.Stage;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Turn;

/** Whoever runs the product sees from outside how it is getting on, and reads nothing about anybody in its log. */
@TestPropertySource(
        properties = {
            "management.prometheus.metrics.export.enabled=true",
            "trygghetshjulet.metrics.key=en-lang-nyckel-for-prov"
        })
class ObservabilityTest extends RunningWheel {

    private static final Pattern METRIC = Pattern.compile("\\b([a-z]+(?:_[a-z]+)+)\\{");
    private static final String FIGURES = "/actuator/prometheus";

    @Autowired
    WheelCounts counts;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root().detachAppender(log);
    }

    @Test
    void theFiguresAreForAdministratorsAndForWhoeverHasTheKey() {
        assertThat(site().anonymously(FIGURES).status()).isEqualTo(401);
        assertThat(site().as("provby-sakerhetssamordnare").get(FIGURES).status())
                .isEqualTo(403);
        assertThat(site().as("admin").get(FIGURES).status()).isEqualTo(200);
        assertThat(scraped("Bearer en-lang-nyckel-for-prov").statusCode()).isEqualTo(200);
        for (String wrong : List.of("Bearer en-lang-nyckel-for-prox", "Bearer ", "en-lang-nyckel-for-prov")) {
            assertThat(scraped(wrong).statusCode()).as(wrong).isEqualTo(401);
        }
        assertThat(ask("/engine-rest/task", "Bearer en-lang-nyckel-for-prov").statusCode())
                .as("the key opens nothing else")
                .isEqualTo(401);
    }

    @Test
    void aStageIsCountedForAllMunicipalitiesTogether() {
        Stage before = counts.count().of(LagesbildProcess.KEY);
        Turn provby = turnOf("provby").of(2072).on("2071-09-01").started(2072);
        Turn mjolby = turnOf("mjolby").of(2072).on("2071-09-01").started(2072);
        long open = provby.open(LagesbildProcess.USER_TASK_SUPPLY_SOURCE).size()
                + mjolby.open(LagesbildProcess.USER_TASK_SUPPLY_SOURCE).size();

        Stage started = counts.count().of(LagesbildProcess.KEY);
        assertThat(started.tasks() - before.tasks()).isEqualTo(open);
        assertThat(started.late() - before.late()).isZero();
        assertThat(started.cases() - before.cases()).isEqualTo(2);

        provby.on("2072-03-01");
        assertThat(counts.count().of(LagesbildProcess.KEY).late() - before.late())
                .isEqualTo(open);
        assertThat(counts.count().of("finns-inte")).isEqualTo(Stage.NOTHING);
    }

    @Test
    void aJobIsDueUntilItIsGivenUp() {
        turnOf("provby").of(2073).on("2072-09-01").started(2073);
        Job job = engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey(BrevProcess.KEY)
                .withRetriesLeft()
                .executable()
                .listPage(0, 1)
                .get(0);
        Stage before = counts.count().of(BrevProcess.KEY);
        assertThat(before.due()).isPositive();
        assertThat(before.cases()).as("letters that wait").isPositive();

        engine.getManagementService().setJobRetries(job.getId(), 0);

        Stage after = counts.count().of(BrevProcess.KEY);
        assertThat(after.due()).isEqualTo(before.due() - 1);
        assertThat(after.dead()).isEqualTo(before.dead() + 1);
        engine.getManagementService().setJobRetries(job.getId(), 3);
    }

    @Test
    void theDashboardAndTheAlarmsAskForFiguresThatAreThere() throws IOException {
        site().as("admin").get("/engine-rest/task");
        String figures = site().as("admin").get(FIGURES).body();
        Set<String> asked = new TreeSet<>();
        JsonNode dashboard = new ObjectMapper()
                .readTree(Path.of("docs/observability/trygghetshjulet.json").toFile());
        dashboard
                .findValuesAsText("expr")
                .forEach(query -> METRIC.matcher(query).results().forEach(metric -> asked.add(metric.group(1))));
        METRIC.matcher(Files.readString(Path.of("docs/observability/alerts.yml")))
                .results()
                .forEach(metric -> asked.add(metric.group(1)));

        assertThat(asked)
                .contains(
                        "trygghetshjulet_tasks_late",
                        "trygghetshjulet_certificates_end_seconds",
                        "trygghetshjulet_jobs_dead",
                        "hikaricp_connections_pending")
                .allSatisfy(metric -> assertThat(figures).containsPattern("(?m)^" + metric + "[{ ]"));
        assertThat(figures)
                .contains("trygghetshjulet_tasks_open{stage=\"lagesbild\"}")
                .doesNotContain("kommun=");
        assertThat(figures.lines().filter(line -> line.startsWith("trygghetshjulet_")))
                .as("series, whatever the number of municipalities")
                .hasSizeLessThan(200);
    }

    @Test
    void theLogTellsOfCasesAndOfNobody() {
        turnOf("provby").of(2074).on("2073-09-01").started(2074);
        turnOf("provby").of(2074).done(LagesbildProcess.USER_TASK_SUPPLY_SOURCE);
        site().as("provby-registrator", "fel").get("/engine-rest/task");
        site().as("provby-registrator").get("/engine-rest/task/finns-inte");

        List<String> told = log.list.stream()
                .map(event -> event.getFormattedMessage()
                        + event.getMDCPropertyMap()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : event.getThrowableProxy().getMessage()))
                .toList();
        municipalities.all().stream()
                .flatMap(municipality -> municipality.people().stream())
                .forEach(person -> assertThat(told)
                        .noneMatch(line -> line.contains(person.email())
                                || line.contains(person.firstName() + " " + person.lastName())));
    }

    private HttpResponse<String> scraped(String authorization) {
        return ask(FIGURES, authorization);
    }

    private HttpResponse<String> ask(String path, String authorization) {
        return HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("Authorization", authorization)
                                .build(),
                        BodyHandlers.ofString())
                .join();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }
}
