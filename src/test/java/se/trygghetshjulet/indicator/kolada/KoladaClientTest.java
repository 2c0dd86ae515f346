package se.trygghetshjulet.indicator.kolada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kolada's answers as they were once given, by a server of our own. */
class KoladaClientTest {

    private static final String FIRST = """
            {"values":[
              {"kpi":"N07403","municipality":"1489","period":2022,"values":[
                {"gender":"K","count":1,"status":"","value":700.5,"isdeleted":false},
                {"gender":"T","count":1,"status":"","value":812.3456,"isdeleted":false}]},
              {"kpi":"N07403","municipality":"1480","period":2022,"values":[{"gender":"T","count":1,"status":"","value":1,"isdeleted":false}]},
              {"kpi":"N07403","municipality":"1489","period":2023,"values":[{"gender":"T","count":0,"status":"Missing","value":null,"isdeleted":false}]}],
             "next_url":"%s","previous_url":null,"count":3}
            """;

    private static final String LAST = """
            {"values":[{"kpi":"N07403","municipality":"1489","period":2024,"values":[{"gender":"T","count":1,"status":"","value":790,"isdeleted":false}]},
              {"kpi":"N07403","municipality":"1489","period":2021,"values":[{"gender":"T","count":1,"status":"","value":1,"isdeleted":true}]}],
             "next_url":null,"previous_url":null,"count":2}
            """;

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            Answer answer = answers.size() > 1 ? answers.poll() : answers.peek();
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void allPagesAreReadAndOnlyWhatIsToldOfAllPeopleThere() {
        answer(200, FIRST.formatted(base() + "/data/kpi/N07403/municipality/1489?per_page=1000&page=2"));
        answer(200, LAST);

        assertThat(client(3).figures("N07403", "1489"))
                .isEqualTo(Map.of(2022, new BigDecimal("812.3456"), 2024, new BigDecimal("790")));
        assertThat(asked)
                .containsExactly(
                        "/v3/data/kpi/N07403/municipality/1489?per_page=1000",
                        "/v3/data/kpi/N07403/municipality/1489?per_page=1000&page=2");
    }

    @Test
    void whoeverIsBusyIsAskedAgainButNotForEver() {
        answer(503, "{}");
        answer(429, "{}");
        answer(200, LAST);
        assertThat(client(3).figures("N07403", "1489")).containsOnlyKeys(2024);

        answers.clear();
        answer(503, "{}");
        asked.clear();
        assertThatThrownBy(() -> client(2).figures("N07403", "1489"))
                .isInstanceOfSatisfying(
                        KoladaFault.class, fault -> assertThat(fault.isAway()).isTrue())
                .hasMessageContaining("gick inte att nå");
        assertThat(asked).hasSize(2);
    }

    @Test
    void nobodyThereIsAwayToo() {
        server.stop(0);

        assertThatThrownBy(() -> client(2).figures("N07403", "1489")).hasMessageContaining("gick inte att nå");
    }

    @Test
    void whatItDoesNotKnowOrCannotSayIsToldAtOnce() {
        answer(404, "{}");
        assertThatThrownBy(() -> client(3).figures("N99999", "1489")).hasMessageContaining("känner inte till");
        for (String strange : List.of("<html>", "{}", "{\"values\":\"nej\"}", "")) {
            answers.clear();
            answer(200, strange);
            assertThatThrownBy(() -> client(3).figures("N07403", "1489"))
                    .as(strange)
                    .isInstanceOf(KoladaFault.class)
                    .hasMessageContaining("inte går att läsa");
        }
    }

    @Test
    void aPageElsewhereOrWithoutEndIsNotFollowed() {
        answer(200, FIRST.formatted("http://169.254.169.254/latest"));
        assertThatThrownBy(() -> client(1).figures("N07403", "1489")).hasMessageContaining("inte går att läsa");
        assertThat(asked).hasSize(1);

        answers.clear();
        answer(200, FIRST.formatted("/v3/again"));
        assertThatThrownBy(() -> client(1).figures("N07403", "1489")).hasMessageContaining("inte går att läsa");
        assertThat(asked).hasSizeLessThan(30);
    }

    private void answer(int status, String body) {
        answers.add(new Answer(status, body));
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v3";
    }

    private KoladaClient client(int attempts) {
        return new KoladaClient(new KoladaProperties(
                true, URI.create(base()), Duration.ofSeconds(5), Duration.ofSeconds(5), attempts, Duration.ZERO));
    }

    private record Answer(int status, String body) {}
}
