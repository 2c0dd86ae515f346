package se.trygghetshjulet.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.engine.AterkommandeProcess.SERVICE_TASK_FETCH_FIGURES;
import static se.trygghetshjulet.engine.AterkommandeProcess.SERVICE_TASK_OPEN_OCCASIONS;
import static se.trygghetshjulet.engine.AterkommandeProcess.SERVICE_TASK_THIN_INCIDENTS;
import static se.trygghetshjulet.engine.AterkommandeProcess.START_EVENT_ATERKOMMANDE;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.year.Postgres;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Visitor;
import se.trygghetshjulet.year.Visitor.Page;

/** Figures of a published plan are typed, brought in files and fetched, and citizens see what they may; on PostgreSQL. */
@TestPropertySource(properties = {"trygghetshjulet.kommuner=alingsas,provby", "trygghetshjulet.kolada.enabled=true"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndicatorsTest extends RunningWheel {

    private static final String PAGE = "/matt/alingsas";
    private static final String PUBLIC = "/kommuner/alingsas";
    private static final String API = "/api/public/v1/kommuner/alingsas";
    private static final String COORDINATOR = "alingsas-sakerhetssamordnare";

    private static final Pattern SAVE = Pattern.compile("action=\"(" + PAGE + "/infor/\\d+/spara)\"");

    private static HttpServer kolada;
    private static volatile int status = 200;

    @Autowired
    private Plans plans;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) throws IOException {
        Postgres.behind(registry);
        kolada = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        kolada.createContext("/v3/data/kpi/N07403/municipality/1489", exchange -> {
            byte[] body = """
                    {"values":[{"kpi":"N07403","municipality":"1489","period":2024,"values":[{"gender":"T","value":501.5,"isdeleted":false}]},
                    {"kpi":"N07403","municipality":"1489","period":2023,"values":[{"gender":"T","value":90,"isdeleted":false}]}],"next_url":null}
                    """.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        kolada.start();
        registry.add(
                "trygghetshjulet.kolada.url",
                () -> "http://127.0.0.1:" + kolada.getAddress().getPort() + "/v3");
        registry.add("trygghetshjulet.kolada.pause", () -> "0s");
    }

    @AfterAll
    static void close() {
        kolada.stop(0);
    }

    @BeforeEach
    void aDayInAutumn() {
        turnOf("alingsas").on("2026-11-02");
    }

    @Test
    @Order(1)
    void theAgreedTargetsStandOnThePublicPageBeforeAnythingIsMeasured() {
        Page page = visitor(null).open(PUBLIC);

        assertThat(page.text())
                .contains("Målen i siffror")
                .contains(
                        "Läge: Uppgift saknas. Våldsbrott i centrumkärnan: utgångsläge 457 brott (2011), −5 % per år.")
                .contains("högst 434")
                .contains("minst 242")
                .contains("högst 172")
                .contains("Målen är avrundade till heltal, halva uppåt.");
    }

    @Test
    @Order(2)
    void whatTheCoordinatorTypesStandsOnThePublicPageAtOnce() {
        Page saved =
                type(COORDINATOR, violence(), "2012", "ar", "1 430,0", "Brå").followed();
        assertThat(saved.text()).contains("Klart. Siffran är sparad.").contains("Nås inte (2012)");
        type(COORDINATOR, violence(), "2012", "ar", "430", "Brå, rättad").followed();

        Page page = visitor(null).open(PUBLIC);
        assertThat(page.text()).contains("Läge: Nås (2012)").contains("2012 Mätt 430 Mål högst 434 Källa Brå, rättad");
        assertThat(page.html())
                .contains("role=\"img\"")
                .contains("aria-label=\"Linjediagram. Mätt: 457 år 2011; 430 år 2012. Mål: högst 434 år 2012;");
        assertThat(visitor(COORDINATOR).open(PAGE).text()).contains("Före: 1430.");
    }

    @Test
    @Order(3)
    void fourTimesTheYearBeforeGoesByTheFigureOfTheYearBefore() {
        type(COORDINATOR, littering(), "2011", "ar", "12", "Polisen");

        assertThat(values(littering()).get(1).path("target").asText()).isEqualTo("minst 48");
        type("alingsas-kommunpolis", littering(), "2012", "ar", "47", "Polisen");
        assertThat(indicator(littering()).path("standing").asText()).isEqualTo("missed");
    }

    @Test
    @Order(4)
    void aSmallCountIsToldNowhereThatIsPublic() {
        type(COORDINATOR, youth(), "2013", "ar", "3", "Polisen");
        type(COORDINATOR, youth(), "2014", "t1", "2", "Polisen");
        type(COORDINATOR, youth(), "2014", "t2", "10", "Polisen");
        type(COORDINATOR, youth(), "2014", "t3", "7", "Polisen");

        JsonNode small = values(youth()).get(2);
        assertThat(small.path("year").asInt()).isEqualTo(2013);
        assertThat(small.path("withheld").asBoolean()).isTrue();
        assertThat(small.has("value")).isFalse();
        JsonNode parts = values(youth()).get(3).path("parts");
        assertThat(StreamSupport.stream(parts.spliterator(), false)
                        .map(part -> part.path("value").asText("–")))
                .containsExactly("–", "10", "–");

        String sheet = site().anonymously(API + "/planer/"
                        + plans.inForce("alingsas").orElseThrow().id() + "/matvarden.csv")
                .ok()
                .body();
        assertThat(sheet)
                .contains(youth() + ",Brott bland ungdomar 15–18 år,brott,2013,ar,,true,högst 163,")
                .contains(",2014,t1,,true,,")
                .contains(",2014,t2,10,false,,");
        assertThat(visitor(null).open(PUBLIC).text())
                .contains("2013 Mätt visas inte Mål högst 163")
                .contains("2014 Mätt 19 (tertial 1: visas inte, tertial 2: 10, tertial 3: visas inte)");
        assertThat(visitor(COORDINATOR).open(PAGE).text())
                .as("those who work with it see all")
                .contains("2013 Mätt 3 Mål högst 163")
                .contains("tertial 1: 2, tertial 2: 10, tertial 3: 7");
    }

    @Test
    @Order(5)
    void whatIsWrongIsToldAtItsFieldAndWhatWasTypedIsKept() {
        Page refused = type(COORDINATOR, violence(), "2031", "ar", "tolv", "Brå");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Ingenting är sparat").contains("Året har inte börjat än.");
        assertThat(refused.html())
                .contains("href=\"#ar-" + violence() + "\"")
                .contains("value=\"tolv\"")
                .contains("value=\"2031\"");
        assertThat(type(COORDINATOR, violence(), "2013", "ar", "tolv", "Brå").text())
                .contains("Skriv ett tal från 0 till en miljard");
        assertThat(type(COORDINATOR, violence(), "2013", "ar", "12", " ").text())
                .contains("Skriv var siffran kommer från");
    }

    @Test
    @Order(6)
    void nobodyWritesOverWhatHeHasNotSeenAndTheSameTwiceIsOnce() {
        Visitor.Form early = form(COORDINATOR, violence());
        type("alingsas-kommunpolis", violence(), "2013", "ar", "400", "Polisen");
        int rows = rows();

        Page late = early.with(typed("2013", "ar", "401", "Brå")).send();
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Någon annan skrev in en siffra för samma period");
        assertThat(type(COORDINATOR, violence(), "2013", "ar", "400", "Brå").status())
                .isEqualTo(302);
        assertThat(rows()).isEqualTo(rows);

        type(COORDINATOR, violence(), "2013", "ar", "..", "Fel år");
        assertThat(values(violence()).get(2).has("value")).isFalse();
        assertThatThrownBy(() -> jdbc.sql("delete from indicator_value").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @Order(7)
    void rolesThatOwnNoMeasuresReadAndNeighboursSeeNothing() {
        Page page = visitor("alingsas-registrator").open(PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.hasForm(PAGE + "/mal/" + violence())).isFalse();
        assertThat(visitor("alingsas-kommunpolis").open(PAGE).hasForm(PAGE + "/mal/" + violence() + "/serie"))
                .isFalse();
        assertThat(visitor("provby-sakerhetssamordnare").open(PAGE).status()).isEqualTo(403);
        assertThat(visitor(null).open(PAGE).status()).isEqualTo(401);
        assertThat(form(COORDINATOR, violence())
                        .with(typed("2013", "ar", "1", "x"))
                        .without("_csrf")
                        .send()
                        .status())
                .isEqualTo(403);
        assertThat(visitor(COORDINATOR).open("/samordning/alingsas").html()).contains("href=\"" + PAGE + "\"");
    }

    @Test
    @Order(8)
    void aFileIsLookedThroughRowByRowAndBroughtTwiceItChangesNothing() {
        find(violence(), "Våldsbrott, totalt");
        type(COORDINATOR, violence(), "2015", "ar", "380", "Brå");
        String file = """
                Region;Brottstyp;År;Antal;/100 000 inv
                Alingsås;Våldsbrott, totalt;2014;391;950,5
                Alingsås;Våldsbrott, totalt;2015;379;900
                Alingsås;Våldsbrott, totalt;2016;..;-
                Lerum;Våldsbrott, totalt;2014;1;1
                Alingsås;Bedrägeri;2014;1;1
                """;

        Page preview = bring(file).followed();
        assertThat(preview.text())
                .contains("Siffror för kommunens mål 2")
                .contains("Rader utan siffra 1")
                .contains("Period 2014 Siffra 391 Gör Ny")
                .contains("Period 2015 Siffra 379 Gör Rättar 380");
        int before = rows();
        Page saved = save(preview).followed();
        assertThat(saved.text()).contains("Siffrorna ur filen är införda");
        assertThat(saved.text()).contains("2015 Mätt 379 Mål högst 372 Källa Brå, anmälda brott");
        assertThat(rows()).isEqualTo(before + 2);
        assertThat(save(preview).status()).as("the same once more").isEqualTo(404);

        Page again = bring(file).followed();
        assertThat(again.text()).contains("Gör Står redan");
        assertThat(save(again).followed().text()).contains("Filen hade inget nytt");
        assertThat(rows()).isEqualTo(before + 2);
    }

    @Test
    @Order(9)
    void aFaultyFileIsToldRowByRowAndNothingOfItIsTaken() {
        int before = rows();
        Page refused = bring(
                "Region;Brottstyp;År;Antal\nAlingsås;Våldsbrott, totalt;2014;x\nAlingsås;Våldsbrott, totalt;2017;1\n");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Ingenting är infört").contains("Rad 2: ”x” är inget tal.");
        assertThat(bring("inget").text()).contains("Filens rubriker känns inte igen.");
        assertThat(bring("").text()).contains("Välj en fil som inte är tom.");
        assertThat(bring("Region;Brottstyp;År;Antal\nLerum;Stöld;2014;3\n").text())
                .contains("Filen har inget som kommunens mål räknar. 1 rader gäller andra kommuner");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    @Order(10)
    void koladaIsAskedByNightAndNeverWritesOverPeople() {
        find(violence(), "n07403");
        type(COORDINATOR, violence(), "2023", "ar", "350", "Egen räkning");

        night("2026-11-03");

        assertThat(visitor(COORDINATOR).open(PAGE).text())
                .contains("Hämtat från Kolada")
                .contains("2024: 501,5, Kolada, N07403. Trygghetshjulet")
                .contains("2023: 350, Egen räkning");
    }

    @Test
    @Order(11)
    void aKoladaThatIsAwayLeavesTheFiguresAndTellsTheCoordinatorOnce() {
        status = 503;
        int before = rows();

        night("2026-11-04");
        night("2026-11-05");

        assertThat(rows()).isEqualTo(before);
        assertThat(visitor(COORDINATOR).open(PAGE).text())
                .contains("Kolada svarade inte som det skulle")
                .contains("Kolada gick inte att nå. Ett nytt försök görs i morgon. De siffror som fanns står kvar.");
        assertThat(letters().of("kolada"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).startsWith("Siffror från Kolada kunde inte hämtas"));

        status = 200;
        night("2026-11-06");
        assertThat(visitor(COORDINATOR).open(PAGE).text()).doesNotContain("Kolada svarade inte som det skulle");
    }

    @Test
    @Order(12)
    void aPartOfAnotherIndicatorIsGuardedTogetherWithIt() {
        String part = PAGE + "/mal/" + youth() + "/summa";
        assertThat(visitor(COORDINATOR)
                        .open(PAGE)
                        .form(part)
                        .with("helhet", "finns-inte")
                        .send()
                        .text())
                .contains("Bara antal i planen kan läggas ihop.");
        assertThat(visitor("alingsas-kommunpolis").open(PAGE).hasForm(part)).isFalse();
        assertThat(visitor(null).open(PUBLIC).text()).contains("utgångsläge 457 brott (2011)");

        assertThat(visitor(COORDINATOR)
                        .open(PAGE)
                        .form(part)
                        .with("helhet", violence())
                        .send()
                        .followed()
                        .text())
                .contains("Det är sparat vad målet är en del av.");

        assertThat(visitor(null).open(PUBLIC).text())
                .as("a rest between 457 and 181 that nobody has named may be small")
                .doesNotContain("utgångsläge 457 brott (2011)")
                .doesNotContain("181 brott");
        assertThat(visitor(null).open("/api/public/kommuner/alingsas").html()).doesNotContain("457 brott");
        Page refused = visitor(COORDINATOR)
                .open(PAGE)
                .form(PAGE + "/mal/" + violence() + "/summa")
                .with("helhet", youth())
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("En del kan inte själv ha delar.");

        visitor(COORDINATOR).open(PAGE).form(part).with("helhet", "").send();
        assertThat(visitor(null).open(PUBLIC).text()).contains("utgångsläge 457 brott (2011)");
    }

    private void night(String day) {
        turnOf("alingsas")
                .on(day)
                .fired(START_EVENT_ATERKOMMANDE)
                .fired(SERVICE_TASK_OPEN_OCCASIONS)
                .fired(SERVICE_TASK_THIN_INCIDENTS)
                .fired(SERVICE_TASK_FETCH_FIGURES);
    }

    private Page type(String person, String key, String year, String part, String figure, String source) {
        return form(person, key).with(typed(year, part, figure, source)).send();
    }

    private Visitor.Form form(String person, String key) {
        return visitor(person).open(PAGE).form(PAGE + "/mal/" + key);
    }

    private static Map<String, String> typed(String year, String part, String figure, String source) {
        return Map.of("ar", year, "del", part, "varde", figure, "kalla", source);
    }

    private void find(String key, String series) {
        Page saved = visitor(COORDINATOR)
                .open(PAGE)
                .form(PAGE + "/mal/" + key + "/serie")
                .with(Map.of("serie", series))
                .send();
        assertThat(saved.status()).isEqualTo(302);
    }

    private Page bring(String content) {
        return visitor(COORDINATOR)
                .open(PAGE + "/infor")
                .form(PAGE + "/infor")
                .send("fil", "bra.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static Page save(Page preview) {
        Matcher action = SAVE.matcher(preview.html());
        assertThat(action.find()).isTrue();
        return preview.form(action.group(1)).send();
    }

    private int rows() {
        return jdbc.sql("select count(*) from indicator_value where kommun = 'alingsas'")
                .query(Integer.class)
                .single();
    }

    private String violence() {
        return key(0);
    }

    private String youth() {
        return key(2);
    }

    private String littering() {
        return key(3);
    }

    private String key(int place) {
        List<PlanIndicator> all = plans.inForce("alingsas").orElseThrow().areas().stream()
                .flatMap(area -> area.indicators().stream())
                .toList();
        return all.get(place).key();
    }

    private JsonNode indicator(String key) {
        return site().anonymously(API + "/indikatorer/" + key).ok().json();
    }

    private JsonNode values(String key) {
        return indicator(key).path("values");
    }

    private Visitor visitor(String person) {
        return new Visitor(port, person);
    }
}
