package se.trygghetshjulet.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.year.RunningWheel;

/** A stranger who types, guesses or mistypes addresses: never a fault, and a password is asked for only where there is something. */
class OddAddressesTest extends RunningWheel {

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

    @Test
    void noOddAddressIsAFaultOrAsksForAPassword() throws IOException {
        for (String method : List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "FOO")) {
            for (String path : ODD) {
                String answer = ask(method, path, "text/html");
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
        assertThat(ask("GET", path, "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"))
                .startsWith("HTTP/1.1 404")
                .contains("<html lang=\"sv\">", "<h1>Sidan finns inte</h1>", "Till startsidan")
                .containsIgnoringCase("Content-Security-Policy: default-src 'none'");
    }

    @Test
    void aProgramIsToldTheSameInJson() throws IOException {
        assertThat(ask("GET", "/nagot-annat", "*/*")).startsWith("HTTP/1.1 404").contains("\"message\":\"Adressen kan");
        assertThat(ask("GET", "/api/public/kommuner/finns-inte", "text/html"))
                .startsWith("HTTP/1.1 404")
                .contains("\"message\":\"Kommunen finns inte här.\"");
        assertThat(ask("POST", "/kommuner/mjolby", "application/json"))
                .startsWith("HTTP/1.1 405")
                .contains("\"message\":\"Öppna sidan från startsidan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/%2e%2e/brev", "//engine-rest/user", "/a;b=c", "/%65ngine-rest/user"})
    void whatCannotBeReadIsAPageToo(String path) throws IOException {
        assertThat(ask("GET", path, "text/html"))
                .startsWith("HTTP/1.1 400")
                .contains("<html lang=\"sv\">", "<h1>Adressen går inte att läsa</h1>", "Till startsidan")
                .containsIgnoringCase("Content-Security-Policy: default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/brev", "/samordning", "/installningar", "/engine-rest/user", "/samordning/finns-inte"})
    void whatIsPrivateAsksForAPasswordInEveryBrowser(String path) throws IOException {
        for (String accept : List.of("text/html", "*/*", "application/json", "skräp")) {
            assertThat(ask("GET", path, accept))
                    .startsWith("HTTP/1.1 401")
                    .containsIgnoringCase("WWW-Authenticate: Basic");
        }
    }

    /** By hand, as no client sends such addresses. */
    private String ask(String method, String path, String accept) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: "
                                    + accept + "\r\nContent-Length: 0\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
