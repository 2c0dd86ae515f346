package se.trygghetshjulet.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.sealing.Papers.CHAIR;
import static se.trygghetshjulet.sealing.Papers.CHIEF;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Site;

/** Somebody uploads a file and is told who signed it, or why nobody can say. */
@TestPropertySource(properties = "spring.servlet.multipart.location=${user.dir}/target/uppladdat")
class VerifyPageTest extends RunningWheel {

    private static final Path UPLOADS = Path.of("target/uppladdat");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String JSON = "application/json";

    private static final Map<String, KnownFiles.Known> KNOWN = new ConcurrentHashMap<>();

    @TestConfiguration
    static class OneFileOfOurs {

        /** In place of those that the archive keeps. */
        @Bean
        @Primary
        KnownFiles knownFiles() {
            return sha256 -> Optional.ofNullable(KNOWN.get(sha256));
        }
    }

    @Autowired
    SigningService signing;

    private final HttpClient http = HttpClient.newHttpClient();

    private byte[] signed;

    @BeforeEach
    void twoHaveSigned() throws IOException {
        Files.createDirectories(UPLOADS);
        Files.setLastModifiedTime(UPLOADS, LONG_AGO);
        Instant now = Instant.now();
        signed = signing.sign(signing.sign(Papers.saying("Handlingsplan 2027"), CHAIR, now), CHIEF, now);
    }

    @Test
    void anybodyMayAskAndIsShownWhereTo() {
        Site.Answer page = site().anonymously("/verifiera");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>Kontrollera en underskrift</h1>", "for=\"fil\"", "multipart/form-data")
                .doesNotContain("error-summary", "<script");
    }

    @Test
    void whoSignedIsToldAndWhetherItIsAsItWas() throws Exception {
        HttpResponse<String> answer = upload(PAGE, signed);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body())
                .contains("Filen är oförändrad sedan den skrevs under", "Anna Åström", "Örjan Öst", "Polismyndigheten")
                .contains("Provby", "Känd här", "Trygghetshjulets demonstration", Sha256.of(signed))
                .contains("Filen är inte någon av dem")
                .doesNotContain("Lita inte på filen", "Stämmer inte");
    }

    @Test
    void whatWasChangedIsToldAndShown() throws Exception {
        byte[] flipped = signed.clone();
        flipped[200] ^= 1;

        HttpResponse<String> answer = upload(PAGE, flipped);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Lita inte på filen", "Stämmer inte med filen");
        assertThat(json(flipped).path("whole").asBoolean()).isFalse();
    }

    @Test
    void aProgramIsToldTheSameAsJson() throws Exception {
        JsonNode told = json(signed);

        assertThat(told.path("whole").asBoolean()).isTrue();
        assertThat(told.path("trusted").asBoolean()).isTrue();
        assertThat(told.path("changedAfter").asBoolean(true)).isFalse();
        assertThat(told.path("sha256").asText()).isEqualTo(Sha256.of(signed));
        assertThat(told.path("signatures")).hasSize(2);
        assertThat(told.path("signatures").get(0).path("name").asText()).isEqualTo("Anna Åström");
        assertThat(told.path("signatures").get(0).path("party").asText()).isEqualTo("Provby kommun");
        assertThat(told.path("known").isNull()).isTrue();
    }

    @Test
    void aVersionOfOursIsKnownAndAnotherIsNot() throws Exception {
        KNOWN.put(
                Sha256.of(signed),
                new KnownFiles.Known(
                        "Provby kommun", "Handlingsplan", "Handlingsplan 2027", "3", "Undertecknad", false));
        byte[] another = signing.sign(Papers.saying("Handlingsplan 2027, annan lydelse"), CHAIR, Instant.now());

        assertThat(upload(PAGE, signed).body())
                .contains("Det här är vår egen fil", "Handlingsplan 2027", "Undertecknad");
        assertThat(json(signed).path("known").path("version").asText()).isEqualTo("3");
        assertThat(json(another).path("whole").asBoolean()).isTrue();
        assertThat(json(another).path("known").isNull()).isTrue();
    }

    @Test
    void whatIsNoPdfOrNothingIsRefusedWithWords() throws Exception {
        HttpResponse<String> text = upload(PAGE, "Bara text".getBytes(StandardCharsets.UTF_8));
        assertThat(text.statusCode()).isEqualTo(422);
        assertThat(text.body())
                .contains("<title>Fel: Kontrollera en underskrift", "error-summary", "href=\"#fil\"", "ingen PDF")
                .contains("aria-invalid=\"true\"", "fil-fel");

        HttpResponse<String> empty = upload(JSON, new byte[0]);
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Välj en PDF-fil");
    }

    @Test
    void whatIsTooLargeIsRefusedWithWords() throws Exception {
        byte[] large = SealingTest.joined(signed, new byte[21 * 1024 * 1024]);

        HttpResponse<String> page = upload(PAGE, large);
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("error-summary", "högst 20 MB");

        HttpResponse<String> json = upload(JSON, large);
        assertThat(json.statusCode()).isEqualTo(413);
        assertThat(new ObjectMapper().readTree(json.body()).path("message").asText())
                .contains("högst 20 MB");
    }

    /** A folder tells when something was last made in it, even if that has been taken away since. */
    @Test
    void nothingThatWasUploadedEverReachedADisk() throws Exception {
        byte[] large = SealingTest.joined(signed, new byte[19 * 1024 * 1024]);

        assertThat(json(signed).path("whole").asBoolean()).isTrue();
        assertThat(json(large).path("changedAfter").asBoolean()).isTrue();
        upload(PAGE, SealingTest.joined(signed, new byte[21 * 1024 * 1024]));

        assertThat(UPLOADS).isEmptyDirectory();
        assertThat(Files.getLastModifiedTime(UPLOADS)).isEqualTo(LONG_AGO);
    }

    private JsonNode json(byte[] file) throws Exception {
        HttpResponse<String> answer = upload(JSON, file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private HttpResponse<String> upload(String accept, byte[] file) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--grans\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"plan.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--grans--\r\n".getBytes(StandardCharsets.UTF_8));
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/verifiera"))
                        .header("Accept", accept)
                        .header("Content-Type", "multipart/form-data; boundary=grans")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
