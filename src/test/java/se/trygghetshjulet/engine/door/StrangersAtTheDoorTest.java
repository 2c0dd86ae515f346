package se.trygghetshjulet.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
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

/**
 * Somebody at the door who has no business inside, and asks each endpoint of the engine for what is somebody else's or not there, types
 * odd addresses, or guesses at passwords, sixty times at once: whatever is tried is answered, in Swedish, and is no fault of the product.
 */
class StrangersAtTheDoorTest extends RunningWheel {

    private static final String API = "/api/engine/engine/default";
    private static final String ATTACKER = "198.51.100.7";
    private static final String OWNER = "203.0.113.20";

    private static final List<String> ODD = List.of(
            "//engine-rest/user",
            "/engine-rest;x=1/user",
            "/%65ngine-rest/user",
            "/engine%2Drest/user",
            "//camunda/api/engine/engine/default/user",
            "/camunda;x/app/tasklist/",
            "/%63amunda/api/x",
            "/camunda/api/x",
            "/camunda/%61pi/engine/engine/default/user",
            "/x/../brev",
            "/%2e%2e/brev",
            "/brev%2f",
            "/a%00b",
            "/a%5cb",
            "/a;b=c",
            "/%",
            "/%zz",
            "/%c3%28",
            "//",
            "/.",
            "/?x=%zz",
            "/kommuner/%e5",
            "/kommuner/mjolby/x",
            "/kommuner/" + "x".repeat(5000),
            "/error",
            "/error/x",
            "/robots.txt",
            "/.git/config",
            "/wp-login.php",
            "/h2-console",
            "/nagot-annat",
            "/favicon.ico",
            "/css/finns-inte.css",
            "/kalender/finns-inte.ics",
            "/api/public/finns-inte",
            "/api/hemligt");

    private final HttpClient http = HttpClient.newHttpClient();
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
                        .containsAnyOf("inte", "lösenord", "avstängd")
                        .doesNotContainPattern("ENGINE-|[Ee]xception|[a-z]\\.[a-z]+\\.[A-Z]|does not|null");
            }
        }
        all.assertThat(errors()).isEmpty();
        all.assertAll();
    }

    @Test
    void noOddAddressIsAFaultOrAsksForAPassword() throws IOException {
        for (String method : List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "FOO")) {
            for (String path : ODD) {
                String answer = typed(method, path, "text/html");
                assertThat(answer).as(method + " " + path).matches("(?s)HTTP/1\\.1 [234]\\d\\d .*");
                assertThat(answer).as(method + " " + path).doesNotContainIgnoringCase("WWW-Authenticate");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nagot-annat",
                "/kommuner/finns-inte",
                "/kommuner/mjolby/x",
                "/error",
                "/h2-console",
                "/css/finns-inte.css"
            })
    void whatIsNotThereIsAPageThatLeadsOn(String path) throws IOException {
        assertThat(typed("GET", path, "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"))
                .startsWith("HTTP/1.1 404")
                .contains("<html lang=\"sv\">", "<h1>Sidan finns inte</h1>", "Till startsidan")
                .containsIgnoringCase("Content-Security-Policy: default-src 'none'");
    }

    @Test
    void aProgramIsToldTheSameInJson() throws IOException {
        assertThat(typed("GET", "/nagot-annat", "*/*"))
                .startsWith("HTTP/1.1 404")
                .contains("\"message\":\"Adressen kan");
        assertThat(typed("GET", "/api/public/kommuner/finns-inte", "text/html"))
                .startsWith("HTTP/1.1 404")
                .contains("\"message\":\"Kommunen finns inte här.\"");
        assertThat(typed("POST", "/kommuner/mjolby", "application/json"))
                .startsWith("HTTP/1.1 405")
                .contains("\"message\":\"Öppna sidan från startsidan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/%2e%2e/brev", "//engine-rest/user", "/a;b=c", "/%65ngine-rest/user"})
    void whatCannotBeReadIsAPageToo(String path) throws IOException {
        assertThat(typed("GET", path, "text/html"))
                .startsWith("HTTP/1.1 400")
                .contains("<html lang=\"sv\">", "<h1>Adressen går inte att läsa</h1>", "Till startsidan")
                .containsIgnoringCase("Content-Security-Policy: default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/brev", "/samordning", "/installningar", "/engine-rest/user", "/samordning/finns-inte"})
    void whatIsPrivateAsksForAPasswordInEveryBrowser(String path) throws IOException {
        for (String accept : List.of("text/html", "*/*", "application/json", "skräp")) {
            assertThat(typed("GET", path, accept))
                    .startsWith("HTTP/1.1 401")
                    .containsIgnoringCase("WWW-Authenticate: Basic");
        }
    }

    /** By hand, as no client sends such addresses. */
    private String typed(String method, String path, String accept) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: "
                                    + accept + "\r\nContent-Length: 0\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void guessesOverTheRestInterface() {
        String account = "provby-namndsekreterare";
        assertThat(statuses(account, "/engine-rest/task")).contains(401, 429).isSubsetOf(401, 429);

        HttpResponse<String> attacker =
                ask(account, "demo", ATTACKER, "/engine-rest/task").join();
        assertThat(attacker.statusCode()).isEqualTo(429);
        assertThat(attacker.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 10L);
        assertThat(attacker.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(attacker.body()).contains("För många försök med fel lösenord. Vänta");
        assertThat(ask(account, "demo", OWNER, "/engine-rest/task").join().statusCode())
                .isEqualTo(200);
        assertThat(ask("provby-registrator", "demo", ATTACKER, "/engine-rest/task")
                        .join()
                        .statusCode())
                .isEqualTo(200);
        assertThat(errors()).isEmpty();
    }

    @Test
    void guessesOnOurOwnPages() {
        String account = "provby-bra-ordforande";
        assertThat(statuses(account, "/installningar")).contains(401, 429).isSubsetOf(401, 429);
        HttpResponse<String> attacker = ask(account, "demo", ATTACKER, "/brev").join();
        assertThat(attacker.statusCode()).isEqualTo(429);
        assertThat(attacker.body()).contains("<h1>För många försök</h1>", "Vänta");
        assertThat(ask(account, "demo", OWNER, "/brev").join().statusCode()).isEqualTo(200);
    }

    @Test
    void guessesInTheWebApps() {
        String account = "provby-ks-ordforande";
        List<Integer> statuses = IntStream.range(0, 60)
                .parallel()
                .mapToObj(i -> new WebAppSession(port, ATTACKER)
                        .login(account, "fel" + i, "tasklist")
                        .statusCode())
                .toList();
        assertThat(statuses).contains(401, 429).isSubsetOf(401, 429);

        HttpResponse<String> attacker = new WebAppSession(port, ATTACKER).login(account, "demo", "tasklist");
        assertThat(attacker.statusCode()).isEqualTo(429);
        assertThat(attacker.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 10L);
        assertThat(attacker.body()).contains("\"message\":\"För många försök med fel lösenord. Vänta");
        assertThat(new WebAppSession(port, OWNER)
                        .login(account, "demo", "tasklist")
                        .statusCode())
                .isEqualTo(200);
        assertThat(errors()).isEmpty();
    }

    /** From many addresses at once the engine writes to one row. */
    @Test
    void guessesFromEverywhere() {
        List<Integer> statuses = IntStream.range(0, 60)
                .mapToObj(i -> ask("provby-kommunikator", "fel", "198.51.100." + i, "/engine-rest/task"))
                .toList()
                .stream()
                .map(answer -> answer.join().statusCode())
                .toList();
        assertThat(statuses).hasSize(60).containsOnly(401);
        assertThat(ask("provby-kommunikator", "demo", OWNER, "/engine-rest/task")
                        .join()
                        .statusCode())
                .isEqualTo(200);
        assertThat(errors()).isEmpty();
    }

    private List<Integer> statuses(String account, String path) {
        List<CompletableFuture<HttpResponse<String>>> guesses = IntStream.range(0, 60)
                .mapToObj(i -> ask(account, "fel" + i, ATTACKER, path))
                .toList();
        return guesses.stream().map(guess -> guess.join().statusCode()).toList();
    }

    private CompletableFuture<HttpResponse<String>> ask(String account, String password, String address, String path) {
        String secret = account + ":" + password;
        return http.sendAsync(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept", path.startsWith("/engine-rest") ? "*/*" : "text/html")
                        .header("X-Forwarded-For", address)
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
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
