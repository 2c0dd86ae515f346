package se.trygghetshjulet.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.document.ChainCheck;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.engine.RattelseProcess;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.turn.AnnexSigned;
import se.trygghetshjulet.year.KeptDocuments;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Site;

/** What was published stays as it was; what is corrected, added or taken back is told on the page. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicationTest extends RunningWheel {

    @Autowired
    private Publications publications;

    @Autowired
    private Publisher publisher;

    @Autowired
    private ChainCheck check;

    @Test
    @Order(1)
    void whatIsPublishedPointsAtItsVersions() {
        Publication shown = publications.newest("mjolby").orElseThrow();

        assertThat(shown.documents()).hasSize(2);
        assertThat(documents().state(2018, DocumentKind.HANDLINGSPLAN)).isEqualTo("PUBLISHED");
        assertThat(documents().state(2018, DocumentKind.MEDBORGARLOFTE)).isEqualTo("PUBLISHED");
    }

    @Test
    @Order(1)
    void whoHasReadThePageIsToldThatItStillHolds() throws IOException, InterruptedException {
        for (String path : List.of("/", "/kommuner/mjolby", "/api/public/kommuner", "/api/public/kommuner/mjolby")) {
            HttpResponse<byte[]> first = read(path, "Accept-Encoding", "gzip, br");
            String tag = first.headers().firstValue("ETag").orElseThrow();

            assertThat(first.statusCode()).as(path).isEqualTo(200);
            assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
            assertThat(first.headers().allValues("Vary")).contains("Accept-Encoding", "Authorization", "Cookie");
            assertThat(first.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(first.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(unzipped(first.body()))
                    .isEqualTo(read(path, "Accept-Encoding", "gzip;q=0").body());

            HttpResponse<byte[]> again = read(path, "If-None-Match", tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    @Order(1)
    void aPageWithANameOnItIsForNobodyElse() {
        String somebody =
                site().as("mjolby-registrator").get("/kommuner/mjolby").ok().body();

        assertThat(somebody).contains("Inloggad: ");
        assertThat(page()).doesNotContain("Inloggad: ");
        assertThat(site().as("mjolby-registrator").get("/kommuner/mjolby").ok().headers())
                .doesNotContainKey("etag");
    }

    @Test
    @Order(2)
    void aCorrectionIsOneMorePublicationWithANoteForEverybody() {
        Publication before = publications.newest("mjolby").orElseThrow();
        turnOf("mjolby").on("2027-11-02");

        assertThat(start("mjolby-registrator", correction("Telefonnumret var fel."))
                        .isOk())
                .isFalse();
        assertThat(start("mjolby-kommunikator", saying("ratta").put("note", "Något var fel."))
                        .message())
                .contains("Skriv en ny inledning eller en ny kontaktuppgift.");
        start("mjolby-kommunikator", correction("Telefonnumret var fel.")).ok();

        assertThat(page())
                .contains("Rättad den", "2 november 2027", "Telefonnumret var fel.", "0142-850 00")
                .contains(before.words().intro());
        assertThat(publications.findById(before.id()).orElseThrow().words().contact())
                .as("what was shown before is kept")
                .isEqualTo("Kommunens kontaktcenter");
        assertThat(publications.newest("mjolby").orElseThrow().replaces()).isEqualTo(before.id());
    }

    @Test
    @Order(3)
    void aPromiseThatIsSignedLaterIsShownFromThenOn() {
        turnOf("mjolby").on("2027-11-03");
        Long lofte = KeptDocuments.last(documents().of("mjolby", DocumentKind.MEDBORGARLOFTE))
                .id();
        int before = publications
                .findByKommunAndPublishedAtNotNullOrderByPublishedAtDescIdDesc("mjolby")
                .size();

        publisher.annexSigned(new AnnexSigned(DocumentKind.MEDBORGARLOFTE, lofte, new WheelYear("mjolby", 2018)));

        assertThat(publications.findByKommunAndPublishedAtNotNullOrderByPublishedAtDescIdDesc("mjolby"))
                .hasSize(before + 1)
                .first()
                .extracting(Publication::kind)
                .isEqualTo(Publication.Kind.COMPLEMENT);
        assertThat(page()).contains("Telefonnumret var fel.");
    }

    @Test
    @Order(4)
    void whatIsTakenBackLeavesItsReason() {
        turnOf("mjolby").on("2027-11-04");
        start(
                        "mjolby-sakerhetssamordnare",
                        saying("dra-tillbaka").put("note", "Planen visade en uppgift om en enskild person."))
                .ok();

        assertThat(page())
                .contains("har dragits tillbaka den", "Planen visade en uppgift om en enskild person.")
                .doesNotContain("Trafikmiljön");
        assertThat(site().anonymously("/api/public/kommuner/mjolby").status()).isEqualTo(404);
        assertThat(start("mjolby-kommunikator", correction("Igen.")).message()).contains("inget att rätta");
        assertThat(documents().state(2018, DocumentKind.HANDLINGSPLAN))
                .as("the plan is in force all the same")
                .isEqualTo(DocumentState.PUBLISHED.name());
        assertThat(check.check().fault()).isNull();
    }

    private HttpResponse<byte[]> read(String path, String header, String value)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header(header, value)
                                .build(),
                        BodyHandlers.ofByteArray());
    }

    private static byte[] unzipped(byte[] zipped) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return gzip.readAllBytes();
        }
    }

    private Site.Answer start(String person, ObjectNode data) {
        return site().as(person).start("mjolby", RattelseProcess.KEY, data);
    }

    private static ObjectNode correction(String note) {
        return saying("ratta").put("note", note).put("contact", "Kontaktcenter, 0142-850 00");
    }

    private static ObjectNode saying(String outcome) {
        return JsonNodeFactory.instance.objectNode().put("outcome", outcome);
    }

    private String page() {
        return site().anonymously("/kommuner/mjolby").ok().body();
    }
}
