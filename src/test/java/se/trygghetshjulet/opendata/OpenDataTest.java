package se.trygghetshjulet.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.engine.RattelseProcess;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Site;
import se.trygghetshjulet.year.Turn;

/** What anybody may read by program, and that nothing else can be. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenDataTest extends RunningWheel {

    private static final String API = "/api/public/v1";
    /** With or without an expression that has braces of its own. */
    private static final String VARIABLE = "\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}";

    private static final String MJOLBY = API + "/kommuner/mjolby";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    @Order(1)
    void theDescriptionIsOpenApiAndTellsOfEachAddress() {
        String text = read(API + "/openapi.json").body();
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(text);

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getSpecVersion()).isEqualTo(SpecVersion.V31);
        TreeSet<String> answered = new TreeSet<>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith(API))
                        .forEach(pattern -> answered.add(
                                pattern.equals(API)
                                        ? "/"
                                        : pattern.substring(API.length()).replaceAll(VARIABLE, "{$1}"))));
        assertThat(description().paths()).isEqualTo(answered);
    }

    @Test
    @Order(1)
    void eachAnswerIsAsItIsDescribed() {
        String version = version("/planer");
        JsonNode plan = read(MJOLBY + "/planer/" + version).json();
        String measure = plan.at("/areas/0/causes/0/measures/0/key").asText();
        OpenDescription description = description();

        for (String path : description.paths()) {
            String asked = path.replace("{kommun}", "mjolby")
                    .replace("{version}", path.contains("loften") ? version("/loften") : version)
                    .replace("{nyckel}", path.contains("atgarder") ? measure : "finns-inte")
                    .replace("{ar}", "2018");
            Site.Answer answer = site().anonymously(API + (asked.equals("/") ? "" : asked));
            String type = answer.headers().get("content-type").get(0).replaceFirst(";.*", "");
            if (!type.equals("text/csv")) {
                assertThat(description.faults(path, String.valueOf(answer.status()), type, answer.body()))
                        .as(path)
                        .isEmpty();
            }
        }
        assertThat(read(MJOLBY + "/atgarder/" + measure).json().path("plan").asText())
                .isEqualTo(plan.path("url").asText());
    }

    @Test
    @Order(1)
    void aPlansMeasuresAreASheetAsRfc4180HasIt() throws IOException {
        String measures = MJOLBY + "/planer/" + version("/planer") + "/atgarder";
        Site.Answer sheet = read(measures + ".csv");
        List<CSVRecord> lines =
                CSVFormat.RFC4180.parse(new StringReader(sheet.body())).getRecords();

        assertThat(sheet.headers().get("content-type").get(0))
                .startsWith("text/csv")
                .contains("header=present");
        assertThat(sheet.body()).endsWith("\r\n").doesNotStartWith("\uFEFF");
        assertThat(lines).allMatch(line -> line.size() == lines.get(0).size());
        assertThat(lines.get(0).toList())
                .contains("nyckel", "atgard", "ansvarig")
                .doesNotHaveDuplicates();
        assertThat(lines).hasSize(1 + read(measures).json().size());
        assertThat(asked(measures, "Accept", "text/csv, application/json;q=0.5").body())
                .isEqualTo(sheet.body());
        assertThat(asked(measures, "Accept", "text/csv;q=0.1, application/json").body())
                .startsWith("[");
        assertThat(asked(measures, "Accept", "text/csv, application/json;q=0.5")
                        .headers()
                        .allValues("Vary"))
                .anyMatch(header -> header.contains("Accept"));
    }

    @Test
    @Order(1)
    void whoHasItIsToldThatItStillHolds() {
        for (String path : List.of(MJOLBY + "/planer", "/dcat", "/kommuner/mjolby/atom.xml", API + "/openapi.json")) {
            HttpResponse<String> first = asked(path, "Accept-Encoding", "identity");

            assertThat(first.statusCode()).as(path).isEqualTo(200);
            assertThat(first.headers().firstValue("Cache-Control")).as(path).contains("no-cache");
            for (String[] header : new String[][] {{"ETag", "If-None-Match"}, {"Last-Modified", "If-Modified-Since"}}) {
                String value = first.headers().firstValue(header[0]).orElseThrow();
                assertThat(asked(path, header[1], value).statusCode()).as(path).isEqualTo(304);
            }
            assertThat(asked(path, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                    .contains("gzip");
        }
    }

    @Test
    @Order(1)
    void otherSitesMayReadWhatIsOpenAndNothingElse() {
        for (String path : List.of(API + "/kommuner", "/api/public/kommuner")) {
            assertThat(asked(path, "Origin", "https://example.org").headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("*");
        }
        for (String path : List.of("/", "/kommuner/mjolby", "/engine-rest/task", "/samordning")) {
            assertThat(asked(path, "Origin", "https://example.org").headers().firstValue("Access-Control-Allow-Origin"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    @Order(1)
    void aFaultIsAProblemInSwedish() {
        for (String path : List.of("/kommuner/finns-inte/planer", "/kommuner/mjolby/planer/987654321", "/annat")) {
            Site.Answer missing = site().anonymously(API + path);

            assertThat(missing.status()).isEqualTo(404);
            assertThat(missing.headers().get("content-type").get(0)).isEqualTo("application/problem+json");
            assertThat(missing.json().path("status").asInt()).isEqualTo(404);
            assertThat(missing.json().path("detail").asText()).matches("(?s).*[a-zåäö]\\.");
            assertThat(missing.json().path("instance").asText()).isEqualTo(API + path);
        }
        assertThat(site().anonymously("POST", API + "/kommuner", "application/json", "{}")
                        .status())
                .isEqualTo(405);
    }

    @Test
    @Order(1)
    void theCatalogueIsDcatApSe() {
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/dcat/dcat-ap-se.shapes.ttl"));
        Graph turtle = graph(read("/dcat.ttl").body(), Lang.TURTLE);

        assertThat(ShaclValidator.get().validate(shapes, turtle).getEntries()).isEmpty();
        assertThat(graph(read("/dcat.rdf").body(), Lang.RDFXML).isIsomorphicWith(turtle))
                .isTrue();
        assertThat(asked("/dcat", "Accept", "text/turtle").body())
                .isEqualTo(read("/dcat.ttl").body());
        assertThat(read("/dcat").headers().get("content-type").get(0)).startsWith("application/rdf+xml");
        assertThat(read("/dcat.ttl").body()).contains("frequency/ANNUAL", License.CC0, "Mjölby kommun");
    }

    @Test
    @Order(2)
    void nothingUnpublishedIsReachable() {
        Turn turn = turnOf("mjolby").on("2026-09-01").started(2027);
        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        turn.on("2026-10-05").done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN);
        String published = read(MJOLBY + "/planer/" + version("/planer")).body();
        List<String> secrets = new ArrayList<>();
        documents().of("mjolby", DocumentKind.HANDLINGSPLAN).stream()
                .filter(kept -> kept.year() == 2027)
                .flatMap(kept -> kept.content().findValuesAsText("description").stream())
                .filter(text -> !published.contains(text))
                .forEach(secrets::add);
        assertThat(secrets).isNotEmpty();

        Map<String, Site.Answer> read = new Crawl(site())
                .from("/", API, "/dcat.ttl", "/sok?q=" + secrets.get(0).split(" ")[0], "/atom.xml");

        assertThat(read).hasSizeGreaterThan(30);
        assertThat(read.get("/kommuner/mjolby").status()).isEqualTo(200);
        read.forEach((path, answer) -> {
            assertThat(answer.status()).as(path).isLessThan(500);
            assertThat(secrets).as(path).noneMatch(answer.body()::contains);
        });
        for (DocumentKind kind : DocumentKind.values()) {
            documents().of("mjolby", kind).stream()
                    .filter(kept ->
                            !kept.state().equals("PUBLISHED") && !kept.state().equals("SIGNED"))
                    .forEach(kept -> {
                        for (String path : List.of(
                                MJOLBY + "/planer/" + kept.id(),
                                MJOLBY + "/planer/" + kept.id() + "/atgarder.csv",
                                MJOLBY + "/loften/" + kept.id(),
                                API + "/kommuner/provby/planer/" + kept.id(),
                                "/kommuner/mjolby/dokument/" + kept.id() + ".pdf")) {
                            assertThat(site().anonymously(path).status())
                                    .as(path)
                                    .isEqualTo(404);
                        }
                    });
        }
        assertThat(site().anonymously(MJOLBY + "/uppfoljningar/2027").status()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void whatIsTakenBackIsToldInTheFeedAndGoneFromTheRest() throws Exception {
        List<String> before = AtomRules.hold(read("/kommuner/mjolby/atom.xml").body());
        String plan = MJOLBY + "/planer/" + version("/planer");
        turnOf("mjolby").on("2027-11-04");

        site().as("mjolby-kommunikator")
                .start(
                        "mjolby",
                        RattelseProcess.KEY,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("outcome", "dra-tillbaka")
                                .put("note", "Fel <plan> & löfte."))
                .ok();

        String feed = read("/kommuner/mjolby/atom.xml").body();
        assertThat(AtomRules.hold(feed)).hasSize(before.size() + 1).containsAll(before);
        assertThat(feed)
                .contains("Tillbakadraget: Handlingsplan 2018", "Fel &lt;plan")
                .doesNotContain("enclosure");
        assertThat(AtomRules.hold(read("/atom.xml").body())).containsAll(before);
        assertThat(site().anonymously(plan).status()).isEqualTo(404);
        assertThat(read(MJOLBY + "/publiceringar").json().at("/0/event").asText())
                .isEqualTo("withdrawn");
    }

    private OpenDescription description() {
        return new OpenDescription(read(API + "/openapi.json").json());
    }

    private String version(String list) {
        return read(MJOLBY + list).json().at("/0/version").asText();
    }

    private Site.Answer read(String path) {
        return site().anonymously(path).ok();
    }

    private static Graph graph(String text, Lang language) {
        return RDFParser.fromString(text, language).toGraph();
    }

    private HttpResponse<String> asked(String path, String header, String value) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .header(header, value)
                                    .build(),
                            BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
