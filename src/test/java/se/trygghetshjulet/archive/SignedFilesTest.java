package se.trygghetshjulet.archive;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
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
            Sealed sealed = check.read(file.body());
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
        assertThat(check.read(twice).signatures())
                .extracting(Sealed.Signature::name)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(check.read(twice).whole()).isTrue();
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
