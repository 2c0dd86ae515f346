package se.trygghetshjulet.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Turn;
import se.trygghetshjulet.year.Visitor;

/** The database goes away, or its disk is full, and comes back: people wait for seconds, read what they can do, and need nobody to restart anything. */
class DatabaseAwayTest extends RunningWheel {

    /** Longer than anybody should have to wait on a machine that is busy with other things too. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String LOGIN = "/camunda/api/admin/auth/user/default/login/tasklist";

    private static final String TOKEN = "X-XSRF-TOKEN";

    /** In megabytes. */
    private static final int DISK = 400;

    private static SmallDisk disk;
    private static KillablePostgres server;
    private static Wire wire;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) throws IOException {
        Path folder =
                Files.createTempDirectory(Path.of("target"), "databasens-disk").toAbsolutePath();
        disk = new SmallDisk(folder, DISK);
        server = new KillablePostgres(Files.createDirectory(folder.resolve("databas")));
        wire = new Wire(server.port());
        registry.add("spring.datasource.url", () -> KillablePostgres.plainUrl(wire.port()));
        registry.add("spring.datasource.username", () -> "postgres");
        registry.add("spring.datasource.password", () -> "postgres");
        SpringApplication.getShutdownHandlers().add(DatabaseAwayTest::end);
    }

    /** After the application, which otherwise waits for a database that is gone. */
    private static void end() {
        server.close();
        disk.close();
    }

    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void mend() {
        wire.mend();
        everythingWorksAgain();
    }

    @Test
    void aDatabaseThatIsGone() {
        everythingWorksAgain();
        wire.cut();
        everybodyIsTold();
    }

    @Test
    void aDatabaseThatStaysSilent() {
        everythingWorksAgain();
        wire.silence();
        everybodyIsTold();
    }

    @Test
    void aDatabaseWhoseDiskIsFull() {
        disk.demandSmall();
        Turn turn = turnOf("mjolby").on("2026-09-01").of(2027);
        turn.started(2027);
        String page = "/bilagor/" + turn.open(USER_TASK_SUPPLY_SOURCE).get(0).getId();
        Visitor police = new Visitor(port, "mjolby-kommunpolis");
        Visitor.Form form = police.open(page).form(page).with("beskrivning", "Anmälda brott");
        disk.fill();

        Visitor.Page refused = form.send("fil", "Brott 2026.csv", manyRows());
        disk.makeRoom();

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isEqualTo("10");
        assertThat(refused.text())
                .contains("Tjänsten svarar inte just nu", "Vänta en stund")
                .doesNotContainPattern(
                        "(?i)select|jdbc|postgres|hikari|exception|connection|localhost|disk|\\bat se\\.");
        everythingWorksAgain();
        assertThat(jdbc.sql("select count(*) from attachment")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(form.send("fil", "Brott 2026.csv", manyRows()).followed().text())
                .contains("Klart.", "Brott 2026.csv");
    }

    /** More than what a table has room for before it grows, in whatever way it is stored. */
    private static byte[] manyRows() {
        StringBuilder rows = new StringBuilder("Månad;Antal\n");
        new Random(1).ints(500_000).forEach(number -> rows.append(number).append(";1\n"));
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void everybodyIsTold() {
        Map<String, HttpResponse<String>> answers = all();
        answers.forEach((who, answer) -> {
            assertThat(answer.statusCode()).as(who + answer.body()).isEqualTo(503);
            assertThat(answer.body())
                    .as(who)
                    .doesNotContainPattern(
                            "(?i)select|jdbc|postgres|hikari|exception|connection|localhost|\\bat se\\.");
        });
        for (String page : List.of("citizen", "coordinator")) {
            assertThat(answers.get(page).body())
                    .contains("<html lang=\"sv\">", "<h1>Tjänsten svarar inte just nu</h1>", "Vänta en stund");
            assertThat(answers.get(page).headers().firstValue("Retry-After")).contains("10");
        }
        for (String program : List.of("program", "engine", "login")) {
            assertThat(answers.get(program).headers().firstValue("Content-Type").orElse(""))
                    .as(program)
                    .startsWith("application/json");
            assertThat(answers.get(program).body()).as(program).contains("en stund");
        }
    }

    private void everythingWorksAgain() {
        Map<String, HttpResponse<String>> answers = all();
        for (int again = 0; again < 10 && !allWell(answers); again++) {
            answers = all();
        }
        answers.forEach((who, answer) ->
                assertThat(answer.statusCode()).as(who + answer.body()).isEqualTo(200));
    }

    private static boolean allWell(Map<String, HttpResponse<String>> answers) {
        return answers.values().stream().allMatch(answer -> answer.statusCode() == 200);
    }

    /** Everybody at once, as it is in life. */
    private Map<String, HttpResponse<String>> all() {
        Map<String, CompletableFuture<HttpResponse<String>>> asked = new LinkedHashMap<>();
        asked.put("citizen", ask(request("/kommuner/mjolby", "text/html")));
        asked.put("program", ask(request("/api/public/kommuner", "application/json")));
        asked.put("health", ask(request("/actuator/health", "*/*")));
        asked.put("coordinator", ask(as("mjolby-sakerhetssamordnare", request("/samordning/mjolby", "text/html"))));
        asked.put("engine", ask(as("mjolby-registrator", request("/engine-rest/task", "*/*"))));
        asked.put("login", logIn());
        Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
        asked.forEach((who, answer) -> answers.put(who, answer.join()));
        return answers;
    }

    /** As the web apps do it, with a session and its token. */
    private CompletableFuture<HttpResponse<String>> logIn() {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        return browser.sendAsync(
                        request("/camunda/api/admin/auth/user/default", "*/*").build(), BodyHandlers.ofString())
                .thenCompose(session -> browser.sendAsync(
                        request(LOGIN, "application/json")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header(
                                        TOKEN,
                                        session.headers().firstValue(TOKEN).orElseThrow())
                                .POST(BodyPublishers.ofString("username=mjolby-registrator&password=demo"))
                                .build(),
                        BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Accept", accept);
    }

    private static HttpRequest.Builder as(String person, HttpRequest.Builder request) {
        return request.header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8)));
    }

    private CompletableFuture<HttpResponse<String>> ask(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), BodyHandlers.ofString());
    }
}
