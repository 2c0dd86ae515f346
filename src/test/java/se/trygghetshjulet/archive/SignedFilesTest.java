package se.trygghetshjulet.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_REGISTER_MATTER;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_WRITE_MISSIV;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_LOFTE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_RENEW_AGREEMENT;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_REVIEW;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_RECORD_KOMMUNSTYRELSE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;
import static se.trygghetshjulet.engine.PubliceringProcess.SERVICE_TASK_SEND_EXCERPTS;
import static se.trygghetshjulet.engine.PubliceringProcess.USER_TASK_DISPATCH;
import static se.trygghetshjulet.engine.PubliceringProcess.USER_TASK_PUBLISH;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_KOMMUN;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_POLIS;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.decision.paper.MatterPapers;
import se.trygghetshjulet.decision.paper.MatterRecord;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.sealing.SealCheck;
import se.trygghetshjulet.sealing.Sealed;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Turn;

/** What both parties sign in their forms is one file, and anybody may have it once it is published. */
@TestPropertySource(properties = "trygghetshjulet.demo.files=true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignedFilesTest extends RunningWheel {

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private DocumentStore documents;

    @Autowired
    private DocumentFiles files;

    @Autowired
    private MatterPapers papers;

    @Autowired
    private SealCheck check;

    @Test
    @Order(1)
    void theDemosDocumentsAreThereAsSignedFiles() throws Exception {
        JsonNode list =
                await().atMost(Duration.ofMinutes(3)).until(() -> published("mjolby"), SignedFilesTest::isSigned);

        for (JsonNode entry : list) {
            HttpResponse<byte[]> file = get(entry.path("pdf").asText());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("content-type")).contains("application/pdf");
            assertThat(sha256(file.body())).isEqualTo(entry.path("sha256").asText());
            Sealed sealed = check.read(file.body(), "prov");
            assertThat(sealed.whole()).isTrue();
            assertThat(sealed.isTrusted()).isTrue();
            assertThat(sealed.signatures()).hasSize(2);
        }
    }

    @Test
    @Order(2)
    void bothPartiesSignTheSameFileInTheirForms() throws Exception {
        Turn turn = turnOf("provby").on("2026-09-01").started(2027);
        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        turn.on("2026-10-05").done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN);
        turn.done(USER_TASK_DRAFT_LOFTE).done(USER_TASK_RENEW_AGREEMENT).done(USER_TASK_REVIEW);
        turn.on("2026-11-20").done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
        turn.done(USER_TASK_RECORD_ARBETSUTSKOTT);
        byte[] proposal = files.pdf(plan());
        turn.on("2026-12-20").done(USER_TASK_RECORD_KOMMUNSTYRELSE);
        Version<String> plan = plan();
        byte[] printed = files.pdf(plan);
        assertThat(words(proposal)).contains("Förslag").doesNotContain("Antagen");
        assertThat(words(printed)).contains("Antagen").doesNotContain("Förslag");

        turn.done(USER_TASK_SIGN_FOR_KOMMUN);
        byte[] once = files.pdf(plan);
        turn.done(USER_TASK_SIGN_FOR_POLIS);
        byte[] twice = files.pdf(plan);

        assertThat(once).startsWith(printed);
        assertThat(twice).startsWith(once);
        assertThat(check.read(twice, "prov").signatures())
                .extracting(Sealed.Signature::name)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(check.read(twice, "prov").whole()).isTrue();
        assertThat(published("provby").findValuesAsText("kind")).doesNotContain("handlingsplan");
        assertThat(get("/kommuner/provby/dokument/" + plan.id() + ".pdf").statusCode())
                .isEqualTo(404);

        turn.done(USER_TASK_DISPATCH).fired(SERVICE_TASK_SEND_EXCERPTS).done(USER_TASK_PUBLISH);
        assertThat(get("/kommuner/provby/dokument/" + plan.id() + ".pdf").body())
                .isEqualTo(twice);
    }

    @Test
    @Order(3)
    void whoHasTheFileIsToldWhatItIsAndWhoSignedIt() throws Exception {
        Version<String> plan = plan();
        assertThat(site().as("provby-registrator")
                        .get("/dokument/provby/" + plan.id())
                        .ok()
                        .body())
                .contains("Dokumentet som fil", sha256(files.pdf(plan)), "/verifiera");
        assertThat(files.bySha256(sha256(files.pdf(plan)))).hasValueSatisfying(known -> {
            assertThat(known.state()).isEqualTo("Publicerad");
            assertThat(known.title()).contains("2027");
        });
        assertThat(files.bySha256("0".repeat(64))).isEmpty();
    }

    @Test
    @Order(3)
    void theAgreementNamesTheVeryTextsThatAreItsAnnexes() throws Exception {
        List<Version<String>> agreements = documents.of("provby", DocumentKind.OVERENSKOMMELSE);
        Version<String> agreement = agreements.get(agreements.size() - 1);

        assertThat(words(files.pdf(agreement)).replaceAll("\\s", ""))
                .contains("Bilagor", plan().standing().hash());
    }

    @Test
    @Order(4)
    void theMattersPapersAreFilesForThoseWhoWorkInTheMunicipality() throws Exception {
        MatterRecord matter = matter();
        String page = "/dokument/provby/arenden/" + matter.id();

        assertThat(site().as("provby-kommunpolis")
                        .get("/dokument/provby/arenden")
                        .ok()
                        .body())
                .contains(matter.title(), matter.diarienummer().get(0), page);
        assertThat(site().as("provby-kommunpolis").get(page).ok().body())
                .contains("tjansteskrivelse.pdf", "Protokollsutdrag")
                .doesNotContain("Arkivpaket");
        assertThat(site().as("provby-registrator").get(page).ok().body()).contains("Arkivpaket", page + ".zip");
        assertThat(words(
                        as("provby-kommunpolis", page + "/tjansteskrivelse.pdf").body()))
                .contains("Tjänsteskrivelse", matter.title());
        Long settled = matter.decisions().get(1).id();
        assertThat(words(as("provby-kommunpolis", page + "/beslut/" + settled + ".pdf")
                        .body()))
                .contains(
                        "Protokollsutdrag",
                        "Skickat till",
                        plan().standing().hash().substring(0, 20));
    }

    @Test
    @Order(5)
    void nobodyElseGetsThem() throws Exception {
        String page = "/dokument/provby/arenden/" + matter().id();

        assertThat(site().anonymously(page).status()).isEqualTo(401);
        for (String path : List.of("", ".zip", "/tjansteskrivelse.pdf")) {
            assertThat(as("mjolby-registrator", page + path).statusCode()).isEqualTo(403);
            assertThat(as("mjolby-registrator", page.replace("provby", "mjolby") + path)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(as("provby-kommunpolis", page + ".zip").statusCode()).isEqualTo(403);
        assertThat(as("provby-registrator", page + "/beslut/999999999.pdf").statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(6)
    void theWholeMatterIsOnePackageThatAnybodyCanCheck() throws Exception {
        String zip = "/dokument/provby/arenden/" + matter().id() + ".zip";
        HttpResponse<byte[]> answer = as("provby-registrator", zip);
        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, byte[]> inside = unpacked(answer.body());

        for (String line : new String(inside.get("manifest-sha256.txt"), UTF_8).split("\n")) {
            String[] parts = line.split("  ");
            assertThat(sha256(inside.get(parts[1]))).as(parts[1]).isEqualTo(parts[0]);
        }
        assertThat(inside.get("data/" + VersionFiles.path(plan()) + ".pdf")).isEqualTo(files.pdf(plan()));
        assertThat(new String(inside.get("data/underskrifter.json"), UTF_8)).contains(sha256(files.pdf(plan())));
        assertThat(PackedTask.SHAPE.faults(new String(inside.get("data/uppgifter.json"), UTF_8)))
                .isEmpty();
        assertThat(PackageIndex.SHAPE.faults(new String(inside.get("data/arende.json"), UTF_8)))
                .isEmpty();
        assertThat(new String(inside.get("data/handelser.json"), UTF_8))
                .contains(documents.history(plan().id()).get(0).hash());
        assertThat(new String(inside.get("data/arende.xml"), UTF_8))
                .contains("Tjänsteskrivelse", "Protokollsutdrag", "Handlingsplan", "ArkivobjektHandling");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new ByteArrayInputStream(inside.get("data/arende.xsd"))))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(inside.get("data/arende.xml"))));
        assertThat(as("provby-sakerhetssamordnare", zip).body())
                .as("the same state gives the same bytes")
                .isEqualTo(answer.body());
    }

    @Test
    @Order(7)
    void whatIsInThePackageIsReadAsItWasWritten() throws Exception {
        byte[] zip = as("provby-registrator", "/dokument/provby/arenden/" + matter().id() + ".zip")
                .body();

        List<PackageReader.Content> read = PackageReader.read(zip, "provby").contents();

        assertThat(read)
                .extracting(PackageReader.Content::kind)
                .contains(DocumentKind.HANDLINGSPLAN, DocumentKind.LAGESBILD);
        assertThat(read).extracting(PackageReader.Content::json).contains(plan().content());
        assertThatThrownBy(() -> PackageReader.read(zip, "mjolby")).hasMessageContaining("en annan kommun");
    }

    private MatterRecord matter() {
        return papers.of("provby").get(0);
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private HttpResponse<byte[]> as(String person, String path) throws IOException, InterruptedException {
        String password = Base64.getEncoder().encodeToString((person + ":demo").getBytes(UTF_8));
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Basic " + password)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static boolean isSigned(JsonNode list) {
        return list.findValuesAsText("kind").containsAll(List.of("handlingsplan", "medborgarlofte", "overenskommelse"))
                && list.findValues("signedBy").stream().allMatch(signed -> signed.size() == 2);
    }

    private Version<String> plan() {
        List<Version<String>> plans = documents.of("provby", DocumentKind.HANDLINGSPLAN).stream()
                .filter(version -> version.turn().year() == 2027)
                .toList();
        return plans.get(plans.size() - 1);
    }

    private JsonNode published(String kommun) {
        return site().anonymously("/api/public/kommuner/" + kommun + "/dokument")
                .ok()
                .json();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        String own = path.replaceFirst("^https?://[^/]+", "");
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + own))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
