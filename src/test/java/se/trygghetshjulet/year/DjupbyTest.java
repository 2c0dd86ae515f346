package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.opendata.OpenDescription;
import se.trygghetshjulet.year.Visitor.Page;

/** A municipality whose plan says all that a plan may say: weighed areas, districts, budgets, rules for what is measured. */
class DjupbyTest extends InventedTowns {

    private static final String COORDINATOR = "djupby-sakerhetssamordnare";

    @Test
    void aPlanInDepthIsWrittenPublishedAndCarriedOn() {
        Ledger ledger = ledger("djupby");
        List<JsonNode> carried = new ArrayList<>();
        Unattended djupby = unattended("djupby")
                .saying(USER_TASK_PRIORITISE, DjupbyTest::weighed)
                .saying(USER_TASK_DRAFT_PLAN, DjupbyTest::inDepth)
                .from("2026-08-25")
                .startingOn("2026-09-01", 2027)
                .until("2027-01-31");

        assertThat(ledger.plans()).containsExactly("2027 PUBLISHED 2027-01-01 2028-12-31");
        assertThat(page("djupby"))
                .containsSubsequence(
                        "Trafikmiljön",
                        "Områdets stadsdel: Norra Djupby",
                        "Prioritet: 20 (sannolikhet 4 × konsekvens 5)",
                        "Budget, hela området: 2027: 150 000 kr; 2028: 50 000 kr",
                        "Skadegörelse vid resecentrum",
                        "Prioritet: 6 (sannolikhet 3 × konsekvens 2)")
                .containsSubsequence(">Effektmål<", ">Mått<", ">Delområde<", ">Åtgärd<", ">Syfte<", ">Budget<")
                .contains(
                        "Skadade: utgångsläge 12,5 skadade (2026), −10 % per år, mål i år: 11,3 (avrundat till en decimal)",
                        "Trygga barn: utgångsläge 40 barn (2026), fler än förra perioden, mål i år: fler än 40",
                        "Skolan har en plan: ja eller nej, mål i år: ja",
                        ">Engångsinsats<",
                        "<strong>Hela planens budget:</strong>",
                        "2027: 150 000 kr; 2028: 50 000 kr")
                // the place of a measure is seen in its number
                .containsSubsequence("Sänka farten", "Bygga farthinder")
                .doesNotContain(">Ordning<");
        isToldByProgram();

        djupby.looking(USER_TASK_DRAFT_PLAN, form -> {
                    carried.add(form.path("areas"));
                    comesBackAsItWent();
                })
                .sayingAsUsual(USER_TASK_PRIORITISE)
                .sayingAsUsual(USER_TASK_DRAFT_PLAN)
                .until("2028-01-31");

        assertThat(ledger.plans())
                .containsExactly("2027 SUPERSEDED 2027-01-01 2028-12-31", "2028 PUBLISHED 2027-01-01 2028-12-31");
        JsonNode first = carried.get(0).path(0);
        assertThat(first.path("name").asText()).isEqualTo("Trafikmiljön");
        assertThat(first.path("probability").asInt()).isEqualTo(4);
        assertThat(first.path("measures").path(0).path("budget").asText()).isEqualTo("2027: 50 000 kr");
        assertThat(first.path("measures").path(0).path("work").asText()).isEqualTo("ordinarie");
        assertThat(first.path("indicators").path(1).path("rule").asText()).isEqualTo("fler");
        assertThat(page("djupby")).contains("Åtgärdsplan 2028", "Budget, hela området: 2027: 150 000 kr");
        assertThat(jdbc.sql("""
                                select cast(figure as integer) || ' ' || source from indicator_value
                                where kommun = 'djupby' and period_year = 2027 order by figure
                                """).query(String.class).list())
                .as("yes, and two figures, as the annual follow-up said")
                .containsExactly("1 Årsuppföljningen 2027", "400 Årsuppföljningen 2027", "400 Årsuppföljningen 2027");
        assertThat(new Visitor(port, null).open("/kommuner/djupby").text())
                .contains("Läge: Nås (2027). Skolan har en plan: ja eller nej.")
                .contains("2027 Mätt ja Mål ja Källa Årsuppföljningen 2027");
        ledger.nothingIsLeftLying();
    }

    private void isToldByProgram() {
        JsonNode description =
                site().anonymously("/api/public/v1/openapi.json").ok().json();
        String api = "/api/public/v1/kommuner/djupby/planer";
        String plan =
                api + "/" + site().anonymously(api).ok().json().at("/0/version").asText();
        Site.Answer told = site().anonymously(plan).ok();

        assertThat(new OpenDescription(description)
                        .faults("/kommuner/{kommun}/planer/{version}", "200", "application/json", told.body()))
                .isEmpty();
        JsonNode traffic = told.json().at("/areas/0");
        assertThat(traffic.path("district").asText()).isEqualTo("Norra Djupby");
        assertThat(traffic.path("priority"))
                .hasToString("{\"probability\":4,\"consequence\":5,\"score\":20,\"highest\":5}");
        JsonNode first = traffic.at("/causes/0/measures/0");
        assertThat(first.path("order").asInt()).isEqualTo(1);
        assertThat(first.path("work").asText()).isEqualTo("ordinarie");
        assertThat(first.path("budget")).hasToString("[{\"year\":2027,\"kronor\":50000}]");
        assertThat(List.of("subArea", "district", "purpose", "method", "contact"))
                .extracting(field -> first.path(field).asText())
                .containsExactly(
                        "Skolvägar",
                        "Bruket",
                        "Barn ska kunna gå till skolan.",
                        "Trafikverkets handbok.",
                        "gatuenhetens brevlåda");
        assertThat(site().anonymously(plan + "/atgarder.csv").ok().body())
                .contains(
                        ",engangsinsats,2,2027: 100000; 2028: 50000,Norra Djupby,",
                        ",4,5,20\r\n",
                        "omradePrioritet\r\n");
    }

    /** Out to Word and to sheets and back into the draft, nobody having touched it. */
    private void comesBackAsItWent() {
        Visitor coordinator = new Visitor(port, COORDINATOR);
        long draft = jdbc.sql("select max(id) from document_version where kommun = 'djupby' and kind = 'HANDLINGSPLAN'")
                .query(Long.class)
                .single();
        JsonNode before = newest();
        String plan = "/dokument/djupby/" + draft;
        for (String file :
                List.of(plan + ".docx", plan + "/tabell.xlsx", plan + "/tabell.xlsx?mall", plan + "/tabell.csv")) {
            Page taken = coordinator
                    .open(plan + "/tabell")
                    .form(plan + "/tabell")
                    .send("fil", "plan", bytes(file))
                    .followed();

            assertThat(taken.text())
                    .as(file)
                    .contains("Klart. Tabellen är införd")
                    .doesNotContain("fördes inte in");
            assertThat(newest()).as(file).isEqualTo(before);
        }
    }

    private JsonNode newest() {
        return KeptDocuments.last(documents().of("djupby", DocumentKind.HANDLINGSPLAN))
                .content();
    }

    private byte[] bytes(String path) {
        String login = Base64.getEncoder().encodeToString((COORDINATOR + ":demo").getBytes(StandardCharsets.UTF_8));
        try {
            HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .header("Authorization", "Basic " + login)
                                    .build(),
                            BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode weighed(ObjectNode data) {
        ArrayNode areas = (ArrayNode) data.path("areas");
        ((ObjectNode) areas.get(0)).put("probability", 3).put("consequence", 2);
        areas.addObject()
                .put("number", "")
                .put("name", "Trafikmiljön")
                .put("change", "nytt")
                .put("reason", "Farten vid skolorna.")
                .put("probability", 4)
                .put("consequence", 5);
        areas.addObject()
                .put("number", "")
                .put("name", "Delaktighet")
                .put("change", "nytt")
                .put("reason", "Alla ska med.")
                .put("probability", 1)
                .put("consequence", 1);
        return data;
    }

    private static ObjectNode inDepth(ObjectNode data) {
        ObjectNode traffic = (ObjectNode) data.path("areas").path(0);
        traffic.put("district", "Norra Djupby")
                .put("effectGoal", "Färre skadade")
                .put("subGoal", "Lägre fart");
        ArrayNode indicators = traffic.putArray("indicators");
        indicators
                .addObject()
                .put("name", "Skadade")
                .put("unit", "skadade")
                .put("baseline", 12.5)
                .put("baselineYear", 2026)
                .put("yearlyChange", -10)
                .put("decimals", 1);
        indicators
                .addObject()
                .put("name", "Trygga barn")
                .put("unit", "barn")
                .put("baseline", 40)
                .put("baselineYear", 2026)
                .put("rule", "fler");
        indicators.addObject().put("name", "Skolan har en plan").put("rule", "ja-nej");
        ArrayNode measures = traffic.putArray("measures");
        measure(measures, "Bygga farthinder", "2027: 100 000; 2028: 50 000", 2).put("work", "engangsinsats");
        measure(measures, "Sänka farten", "2027:50000", 1).put("work", "ordinarie");
        ObjectNode goalAlone = (ObjectNode) data.path("areas").path(2);
        goalAlone.put("effectGoal", "Fler vill vara med").putArray("measures");
        return data;
    }

    private static ObjectNode measure(ArrayNode measures, String description, String budget, int order) {
        return measures.addObject()
                .put("number", "")
                .put("cause", "Raka gator.")
                .put("description", description)
                .put("party", "kommun")
                .put("owner", "Gatuenheten")
                .put("contact", "gatuenhetens brevlåda")
                .put("subArea", "Skolvägar")
                .put("district", "Bruket")
                .put("purpose", "Barn ska kunna gå till skolan.")
                .put("method", "Trafikverkets handbok.")
                .put("schedule", "maj–september")
                .put("budget", budget)
                .put("order", order);
    }
}
