package se.trygghetshjulet.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.comment.Comments;
import se.trygghetshjulet.decision.paper.MatterRecord;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Shelf;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.document.difference.RowTree;
import se.trygghetshjulet.exchange.Margin;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.year.FormData;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Site;
import se.trygghetshjulet.year.Site.Answer;
import se.trygghetshjulet.year.Turn;
import se.trygghetshjulet.year.Visitor;
import se.trygghetshjulet.year.Visitor.Page;

/** Those who work with a municipality's documents see every version, what became of it and what differs. */
class DocumentPagesTest extends RunningWheel {

    private static final String PAGE = "/dokument/mjolby";

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Comments comments;

    @Autowired
    private CommentFiles packed;

    @Autowired
    private TaskFiles taskFiles;

    @Autowired
    private TransactionTemplate transaction;

    private Version<JsonNode> before;
    private Version<JsonNode> after;

    @BeforeEach
    void aPlanIsRevised() {
        Shelf<JsonNode> plans = documents.shelf(DocumentKind.HANDLINGSPLAN, JsonNode.class);
        before = plans.inForce("mjolby").get(0);
        WheelYear turn = new WheelYear("mjolby", 2027);
        after = transaction.execute(status -> plans.newest(turn)
                .orElseGet(() -> plans.draft(
                        plans.key(turn),
                        revised(before.content().deepCopy()),
                        before.id(),
                        null,
                        "mjolby-sakerhetssamordnare")));
    }

    private Visitor visitor(String person) {
        return new Visitor(port, person);
    }

    private static JsonNode revised(ObjectNode plan) {
        ArrayNode areas = plan.withArray("areas");
        ObjectNode first = (ObjectNode) areas.get(0);
        ((ObjectNode) first.at("/causes/0/measures/0"))
                .put("description", "Trygghetsvandring <minst> två gånger per år");
        areas.remove(areas.size() - 1);
        return plan;
    }

    @Test
    void aPackageIsCheckedAndItsPlanPutIntoTheDraftThatIsWritten() throws Exception {
        String page = "/dokument/provby/paket";
        Visitor coordinator = visitor("provby-sakerhetssamordnare");
        byte[] other = PackageReaderTest.packed(DocumentKind.LAGESBILD, "{}");
        assertThat(visitor("provby-registrator").open(page).status()).isEqualTo(403);
        assertThat(coordinator.open(page).text())
                .contains("Ingen plan skrivs just nu")
                .doesNotContain("För in planen");
        assertThat(coordinator
                        .open(page)
                        .form(page)
                        .send("fil", "paket.zip", new byte[] {'P', 'K'})
                        .text())
                .contains("Ingenting är infört", "inte ett paket");

        turnOf("provby")
                .on("2031-09-01")
                .started(2032)
                .done(USER_TASK_SUPPLY_SOURCE)
                .done(USER_TASK_COMPILE)
                .done(USER_TASK_APPROVE_FOR_KOMMUN)
                .done(USER_TASK_APPROVE_FOR_POLIS)
                .done(USER_TASK_PRIORITISE);
        Version<String> draft =
                documents.of("provby", DocumentKind.HANDLINGSPLAN).get(0);
        ObjectNode kept = (ObjectNode) CanonicalJson.read(draft.content(), JsonNode.class);
        ((ObjectNode) kept.at("/areas/0")).put("problem", "Så stod det i den plan som arkiverades.");
        byte[] zip = PackageReaderTest.packed(DocumentKind.HANDLINGSPLAN, CanonicalJson.write(kept));

        assertThat(coordinator
                        .open(page)
                        .form(page)
                        .send("fil", "paket.zip", zip)
                        .text())
                .contains("Paketet är helt", "Handlingsplan 2027, version 1")
                .doesNotContain("Klart.");
        assertThat(documents.get("provby", draft.id()).content()).isEqualTo(draft.content());
        assertThat(coordinator
                        .open(page)
                        .form(page)
                        .with("inforing", "ja")
                        .send("fil", "paket.zip", other)
                        .text())
                .contains("Ingenting är infört", "ingen plan att föra in");
        ((ObjectNode) kept.at("/areas/0")).put("name", "x".repeat(5000));
        assertThat(coordinator
                        .open(page)
                        .form(page)
                        .with("inforing", "ja")
                        .send(
                                "fil",
                                "paket.zip",
                                PackageReaderTest.packed(DocumentKind.HANDLINGSPLAN, CanonicalJson.write(kept)))
                        .text())
                .contains("Ingenting är infört", "Korta den");
        ObjectNode byHand = kept.deepCopy();
        ((ObjectNode) byHand.at("/areas/0")).remove("causes");
        Page refused = coordinator
                .open(page)
                .form(page)
                .with("inforing", "ja")
                .send(
                        "fil",
                        "paket.zip",
                        PackageReaderTest.packed(DocumentKind.HANDLINGSPLAN, CanonicalJson.write(byHand)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Ingenting är infört", "Uppgiften ”causes” saknas i areas, rad 1");
        assertThat(documents.get("provby", draft.id()).content()).isEqualTo(draft.content());
        assertThat(coordinator
                        .open(page)
                        .form(page)
                        .with("inforing", "ja")
                        .send("fil", "paket.zip", zip)
                        .text())
                .contains("Klart.", "Paketet är helt");
        assertThat(documents.get("provby", draft.id()).content()).contains("Så stod det i den plan som arkiverades.");
    }

    @Test
    void whoHadATaskAndWhyItWasHandedOverIsInTheMattersPackage() throws Exception {
        Turn turn = turnOf("provby").on("2040-09-01").started(2041);
        Task task = turn.open(USER_TASK_SUPPLY_SOURCE).get(0);
        site().as("provby-kommunpolis").claim(task.getId()).ok();
        String page = "/samordning/provby";
        assertThat(visitor("provby-sakerhetssamordnare")
                        .open(page)
                        .form(page + "/uppgifter/" + task.getId() + "/lamna")
                        .with("person", "provby-uppgiftslamnare")
                        .with("skal", "Är <sjuk> till maj")
                        .send()
                        .status())
                .isEqualTo(302);
        Site.Person receiver = site().as("provby-uppgiftslamnare");
        receiver.submit(task.getId(), FormData.of(receiver, task, LocalDate.parse("2040-09-01")))
                .ok();
        MatterRecord matter =
                new MatterRecord(1L, new WheelYear("provby", 2041), "Planen", List.of("KS 1"), null, List.of());

        String json = new String(taskFiles.of(matter).get(0).bytes().get(), UTF_8);

        assertThat(PackedTask.SHAPE.faults(json)).isEmpty();
        PackedTask packed = Stream.of(CanonicalJson.read(json, PackedTask[].class))
                .filter(each -> each.id().equals(task.getId()))
                .findFirst()
                .orElseThrow();
        assertThat(packed.outcome()).isEqualTo("done");
        assertThat(packed.doneBy().id()).isEqualTo("provby-uppgiftslamnare");
        assertThat(packed.holders())
                .extracting(PackedTask.Holder::sentence)
                .startsWith("Prov Kommunpolis tog den", "Prov Uppgiftslamnare fick den");
        assertThat(packed.actions()).singleElement().satisfies(action -> {
            assertThat(action.sentence())
                    .isEqualTo(
                            "Prov Sakerhetssamordnare lämnade över den från Prov Kommunpolis till Prov Uppgiftslamnare");
            assertThat(action.reason()).isEqualTo("Är <sjuk> till maj");
        });
        String reading = "/dokument/provby/paket";
        Page read = visitor("provby-sakerhetssamordnare")
                .open(reading)
                .form(reading)
                .send("fil", "paket.zip", PackageReaderTest.packed(json));
        assertThat(read.text())
                .contains("Vem som hade och gjorde uppgifterna", "Prov Kommunpolis tog den", "Är <sjuk> till maj");
        assertThat(read.html()).doesNotContain("<sjuk>");
    }

    @Test
    void everyVersionIsListedWithItsState() {
        String page = visitor("mjolby-kommunpolis").open(PAGE).text();

        assertThat(page)
                .contains("Dokument i Mjölby kommun", "Handlingsplan", "Publicerad", "Utkast", "Medborgarlöfte");
        assertThat(visitor("mjolby-registrator").open("/dokument").followed().text())
                .contains("Dokument i Mjölby kommun");
    }

    @Test
    void aVersionTellsWhoDidWhat() {
        String page =
                visitor("mjolby-bra-ledamot").open(PAGE + "/" + after.id()).text();

        assertThat(page)
                .contains("Utkast", "Vad som skiljer den från", after.standing().hash());
        assertThat(visitor("mjolby-bra-ledamot").open(PAGE + "/" + before.id()).text())
                .contains(
                        "Antagen", "Undertecknad", DocumentState.PUBLISHED.title(), "Det här är den första versionen.");
    }

    @Test
    void theDifferenceIsShownWordByWordInTheMunicipalitysOwnWords() {
        String html = visitor("mjolby-registrator")
                .open(PAGE + "/" + after.id() + "/skillnad")
                .html();

        assertThat(html)
                .contains("Trygghetsvandring &lt;minst&gt; två gånger per år", "<ins>", "<del>", "Utgår")
                .doesNotContain("<script", "<minst>");
    }

    @Test
    void aProgramReadsTheSame() {
        Answer answer = site().as("mjolby-registrator").get(PAGE + "/" + after.id() + "/skillnad");

        assertThat(answer.ok().json().path("rows")).isNotEmpty();
        assertThat(answer.json().path("rows").findValuesAsText("kind")).contains("CHANGED", "DROPPED");
    }

    @Test
    void everyVersionOfEveryKindOpensInWord() throws Exception {
        for (DocumentKind kind : DocumentKind.values()) {
            for (Version<String> version : documents.of("mjolby", kind)) {
                try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(word(version.id())))) {
                    assertThat(word.getParagraphArray(0).getStyle()).isEqualTo("Title");
                    assertThat(word.getParagraphs())
                            .extracting(XWPFParagraph::getText)
                            .contains("Version: " + version.number());
                    assertThat(rows(word)).as("rows of " + version).containsAll(keyed(version));
                }
            }
        }
    }

    @Test
    void whatIsSaidInWordStandsAtItsRowOnceAndIsAnsweredByTheCoordinator() throws Exception {
        String page = PAGE + "/" + after.id() + "/synpunkter";
        String row = "Trygghetsvandring <minst> två gånger per år";
        byte[] file = commented(row);
        Visitor member = visitor("mjolby-bra-ledamot");

        assertThat(sent(member, page, file))
                .contains("2 nya synpunkter är inlästa", "1 synpunkt väntar på svar", "Skriv var.", "Jag håller med.");
        assertThat(sent(member, page, file)).contains("Filen hade inga nya synpunkter", "2 fanns redan");
        assertThat(member.open(page).html()).doesNotContain("name=\"svar\"", "<minst>");
        assertThat(member.open(PAGE + "/" + after.id()).text()).contains("1 väntar på svar");

        Visitor coordinator = visitor("mjolby-sakerhetssamordnare");
        Long id = comments.of(after.key()).get(0).comment().id();
        Visitor.Form stale = coordinator.open(page).form(page + "/" + id);
        assertThat(stale.with("svar", " ").send().text()).contains("Skriv vad som har blivit av synpunkten");
        assertThat(coordinator
                        .open(page)
                        .form(page + "/" + id)
                        .with("svar", "Infört.")
                        .send()
                        .followed()
                        .text())
                .contains("Svaret är sparat", "Alla synpunkter har fått svar", "Infört.");
        assertThat(stale.with("svar", "Något annat").send().text()).contains("Någon annan har svarat", "Något annat");
        assertThat(comments.of(after.key()).get(0).answers()).hasSize(1);
        assertThat(comments.in(after.key())).isZero();
        MatterRecord matter = new MatterRecord(1L, after.turn(), "Planen", List.of("KS 1"), null, List.of());
        assertThat(packed.of(matter))
                .extracting(kept -> new String(kept.bytes().get(), UTF_8))
                .singleElement()
                .asString()
                .contains("Skriv var.", "Jag håller med.", "Infört.");
    }

    @Test
    void aFileOfAnotherVersionOrWithoutCommentsIsToldAndKeepsNothing() throws Exception {
        String page = PAGE + "/" + before.id() + "/synpunkter";
        Visitor member = visitor("mjolby-bra-ledamot");

        assertThat(member.open(page)
                        .form(page)
                        .send("fil", "plan.docx", commented("Trygghetsvandring"))
                        .text())
                .contains("Filen är gjord av Handlingsplan 2027", "Ladda upp den på sidan för den versionen");
        assertThat(member.open(page)
                        .form(page)
                        .send("fil", "plan.docx", word(before.id()))
                        .text())
                .contains("inga synpunkter i marginalen");
        assertThat(member.open(page).form(page).send("fil", "", new byte[0]).status())
                .isEqualTo(422);
        assertThat(comments.of(before.key())).isEmpty();
        assertThat(visitor("provby-registrator").open(page).status()).isEqualTo(403);
    }

    private static String sent(Visitor visitor, String page, byte[] file) {
        return visitor.open(page)
                .form(page)
                .send("fil", "plan.docx", file)
                .followed()
                .text();
    }

    private byte[] commented(String words) throws Exception {
        try (Margin margin = new Margin(word(after.id()))) {
            return margin.at(words, "Bo Ek", "Skriv var.")
                    .answered(words, "Anna Ask", "Jag håller med.")
                    .saved();
        }
    }

    /** Names of the bookmarks, without what tells one from another of the same row. */
    private static Set<String> rows(XWPFDocument word) {
        return Pattern.compile("w:name=\"[a-z]+_([0-9a-f]{24})_\\d+\"")
                .matcher(word.getDocument().xmlText())
                .results()
                .map(bookmark -> bookmark.group(1))
                .collect(Collectors.toSet());
    }

    /** What the bookmarks of the rows are called that the document prints. */
    private static Set<String> keyed(Version<String> version) {
        return RowTree.of(CanonicalJson.read(version.content(), JsonNode.class)).rows().keySet().stream()
                .filter(row -> Set.of("areas", "measures", "promises", "commitments", "goals", "forums", "problems")
                        .contains(row.list()))
                .map(row -> CanonicalJson.hash("rad " + row.key()).substring(0, 24))
                .collect(Collectors.toSet());
    }

    private byte[] word(Long version) throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + PAGE + "/" + version + ".docx"))
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString("mjolby-bra-ledamot:demo".getBytes(UTF_8)))
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains(".docx");
        return answer.body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dokument/provby", "/dokument/provby/1", "/dokument/provby/1.docx"})
    void theNextMunicipalitysAreNobodyElses(String path) {
        assertThat(site().as("mjolby-sakerhetssamordnare").get(path).status()).isEqualTo(403);
        assertThat(site().anonymously(path).status()).isEqualTo(401);
    }

    @Test
    void whatIsNotThereOrCannotBeComparedIsSaid() {
        Visitor reader = visitor("mjolby-sakerhetssamordnare");
        String theirs = reader.open(PAGE).html();

        assertThat(reader.open("/dokument/finnsinte").status()).isEqualTo(404);
        assertThat(reader.open(PAGE + "/999999999").status()).isEqualTo(404);
        assertThat(reader.open(PAGE + "/" + before.id() + "/skillnad").text())
                .contains("Det finns ingen tidigare att jämföra med.");
        Long lofte = documents.of("mjolby", DocumentKind.MEDBORGARLOFTE).get(0).id();
        assertThat(theirs).contains(PAGE + "/" + lofte);
        assertThat(reader.open(PAGE + "/" + after.id() + "/skillnad?mot=" + lofte)
                        .status())
                .isEqualTo(422);
    }
}
