package se.trygghetshjulet.abuse;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;

/** What surrounds a request: where it says that it comes from, what it carries, and what it is answered with besides the page. */
final class DoorsUnderAbuse {

    private static final String EVIL = "ond.example";

    private static final List<String> OWN = List.of(
            "/samordning/mjolby",
            "/installningar",
            "/brev",
            "/dokument/mjolby",
            "/dokument/mjolby/arenden",
            "/dokument/mjolby/paket");
    private static final List<String> PUBLIC =
            List.of("/", "/kommuner/mjolby", "/verifiera", "/api/public/kommuner", "/api/public/kommuner/mjolby");

    private static final List<String> PAGES =
            Stream.concat(PUBLIC.stream(), OWN.stream()).toList();

    private static final List<String> OPEN = List.of(
            "/verifiera", "/anmal/{kommun}", "/kommuner/{kommun}/otrygghet", "/kommuner/{kommun}/dialog/{dialog}");

    private final Raw raw;
    private final Caller coordinator;
    private final Books books;
    private final SoftAssertions all = new SoftAssertions();

    DoorsUnderAbuse(int port, Books books) {
        this.raw = new Raw(port);
        this.coordinator = new Caller(port, "mjolby-sakerhetssamordnare");
        this.books = books;
    }

    /** A form that some other site has the coordinator's browser send: without a token, with a guess, with that site's own. */
    void noFormIsSentInAnothersName(SortedSet<Address> addresses, Named named) {
        addresses.stream()
                // what anybody may send without having logged in is in nobody's name
                .filter(address -> !address.isRead() && !OPEN.contains(address.template()))
                .filter(address -> address.kind() == Address.Kind.PAGE || address.kind() == Address.Kind.UPLOAD)
                .forEach(address -> {
                    String path = named.fill(address);
                    String type = address.kind() == Address.Kind.UPLOAD ? Caller.MULTIPART : Caller.FORM;
                    String token = address.kind() == Address.Kind.UPLOAD
                            ? "--gransen\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\ngissad\r\n--gransen--\r\n"
                            : "_csrf=gissad";
                    Map<String, String> own = Map.of("Cookie", "trygghetshjulet-formular=hennes-egen");
                    for (Reply reply : List.of(
                            coordinator.send("POST", path, type, ""),
                            coordinator.send("POST", path, type, token),
                            coordinator.send("POST", path, type, token, own),
                            coordinator.send("POST", path, Caller.JSON, "{}", own))) {
                        all.assertThat(reply.status()).as("POST " + path).isIn(403, 415);
                        all.assertThat(reply.text()).as("POST " + path).contains("Sidan har blivit gammal");
                    }
                });
        all.assertThat(books.changes()).isEmpty();
        all.assertAll();
    }

    /** Links and addresses come from the settings, whatever name a request calls us by. */
    void nobodyElseSaysWhatWeAreCalled() throws IOException {
        for (String path : with(PAGES, "/api/public/kommuner/mjolby/dokument", "/finns-inte")) {
            for (Map<String, String> name : List.of(
                    Map.of("Host", EVIL),
                    Map.of("X-Forwarded-Host", EVIL, "X-Forwarded-Proto", "https", "X-Forwarded-Port", "444"),
                    Map.of("X-Forwarded-Prefix", "/" + EVIL),
                    Map.of("Forwarded", "host=" + EVIL + ";proto=https"),
                    Map.of("X-Original-URL", "/" + EVIL, "X-Rewrite-URL", "/" + EVIL))) {
                Map<String, String> headers = new HashMap<>(name);
                headers.put("Authorization", Raw.basic(coordinator.id()));
                headers.put("Accept", "text/html, */*");
                String answer = raw.ask("GET", path, headers, "");
                all.assertThat(answer)
                        .as(path + " " + name)
                        .startsWith("HTTP/1.1 ")
                        .doesNotContain(EVIL);
            }
        }
        all.assertAll();
    }

    /** No method but those that there are, under no other name either, and nothing that was sent is said back. */
    void noOtherMethodDoesAnything(String task) throws IOException {
        for (String path : with(PAGES, "/engine-rest/task/" + task, "/camunda/api/engine/engine/default/task")) {
            String traced = raw.ask("TRACE", path, Map.of("X-Hemligt", "hemlighet"), "");
            all.assertThat(traced)
                    .as("TRACE " + path)
                    .matches("(?s)HTTP/1\\.1 4\\d\\d .*")
                    .doesNotContain("hemlighet");
            for (String method : List.of("DELETE", "PUT", "PATCH")) {
                int plain = coordinator.get(path).status();
                for (String name : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
                    all.assertThat(coordinator
                                    .send("GET", path, null, "", Map.of(name, method))
                                    .status())
                            .as(name + " " + path)
                            .isEqualTo(plain);
                }
            }
        }
        Reply hidden = coordinator.send("POST", "/engine-rest/task/" + task, Caller.FORM, "_method=delete");
        all.assertThat(hidden.status()).isBetween(400, 499);
        all.assertThat(books.changes()).isEmpty();
        all.assertAll();
    }

    /** No other site's script may read an answer but of what is open, and none may show a page of ours inside its own. */
    void noOtherSiteReadsOrFramesAnything() {
        for (String path : with(PAGES, "/engine-rest/task", "/camunda/app/tasklist/default/")) {
            Reply reply = coordinator.send(
                    "GET", path, null, "", Map.of("Origin", "https://" + EVIL, "Accept", "text/html, */*"));
            Reply asked = coordinator.send(
                    "OPTIONS",
                    path,
                    null,
                    "",
                    Map.of("Origin", "https://" + EVIL, "Access-Control-Request-Method", "PUT"));
            all.assertThat(reply.header("Access-Control-Allow-Origin"))
                    .as(path)
                    .isEqualTo(path.startsWith("/api/public/") ? "*" : "");
            all.assertThat(asked.header("Access-Control-Allow-Origin")).as(path).isEmpty();
            for (Reply one : List.of(reply, asked)) {
                all.assertThat(one.header("Access-Control-Allow-Credentials"))
                        .as(path)
                        .isEmpty();
            }
            all.assertThat(reply.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            if (reply.header("Content-Type").startsWith("text/html")) {
                String policy = reply.header("Content-Security-Policy");
                all.assertThat(reply.header("X-Frame-Options").equals("DENY") || policy.contains("frame-ancestors"))
                        .as(path + " " + reply.headers())
                        .isTrue();
                all.assertThat(policy).as(path).isNotEmpty();
            }
        }
        all.assertAll();
    }

    /** What tells of people is kept by no browser that somebody else uses next. */
    void whatTellsOfPeopleIsNotKept() {
        for (String path : with(OWN, "/engine-rest/task", "/engine-rest/user/mjolby-sakerhetssamordnare/profile")) {
            all.assertThat(coordinator.get(path).header("Cache-Control"))
                    .as(path)
                    .contains("no-store");
        }
        all.assertAll();
    }

    /** No way out of the folders that files are given from. */
    void noPathLeadsOutOfItsFolder() throws IOException {
        String up = "..%2f..%2f..%2f..%2f";
        for (String path : List.of(
                "/css/" + up + "application.yaml",
                "/css/..%5c..%5capplication.yaml",
                "/css/%252e%252e/application.yaml",
                "/css/....//application.yaml",
                "/kommuner/mjolby/dokument/" + up + "etc%2fpasswd",
                "/kommuner/" + up + "etc%2fpasswd",
                "/kalender/" + up + "application.yaml.ics",
                "/dokument/mjolby/" + up + "application.yaml",
                "/camunda/app/tasklist/" + up + "application.yaml",
                "/camunda/api/cockpit/plugin/cockpitPlugins/static/" + up + "application.yaml",
                "/camunda/api/cockpit/plugin/cockpitPlugins/static/WEB-INF/web.xml",
                "/camunda/lib/" + up + "application.yaml",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/application.yaml")) {
            String answer = raw.ask("GET", path, Map.of("Authorization", Raw.basic(coordinator.id())), "");
            all.assertThat(answer)
                    .as(path)
                    .matches("(?s)HTTP/1\\.1 4\\d\\d .*")
                    .doesNotContain("datasource", "root:", "Manifest-Version");
        }
        all.assertAll();
    }

    private static List<String> with(List<String> paths, String... more) {
        return Stream.concat(paths.stream(), Stream.of(more)).toList();
    }
}
