package se.trygghetshjulet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Site;

/** Whoever knows the address reads the calendar; nobody else learns even that there is one. */
class SecretAddressTest extends RunningWheel {

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private SubscriptionRows rows;

    @Test
    void anAddressIsShownOnceLongEnoughThatNobodyGuessesItAndKeptAsAHash() {
        Set<String> paths = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            String path = subscriptions.renewPerson("provby-registrator");
            assertThat(path).matches("/kalender/[A-Za-z0-9_-]{43}\\.ics");
            paths.add(path);
            String secret = path.substring("/kalender/".length(), path.length() - ".ics".length());
            assertThat(rows.findAll())
                    .extracting(Subscription::tokenHash)
                    .noneMatch(hash -> hash.contains(secret))
                    .containsOnlyOnce(new Secret(secret).hash());
        }
        assertThat(paths).hasSize(100);
        assertThat(rows.findAll())
                .filteredOn(row -> row.owner().equals("provby-registrator") && row.revokedAt() == null)
                .hasSize(1);
    }

    @Test
    void aNewAddressStopsTheOldOneAndARevokedOneIsAsUnknownAsOneThatNeverWas() {
        turnOf("provby").on("2027-03-01");
        assertThat(subscriptions.personSince("provby-kommunpolis")).isEmpty();
        String first = subscriptions.renewPerson("provby-kommunpolis");
        assertThat(subscriptions.personSince("provby-kommunpolis")).contains(Instant.parse("2027-03-01T08:00:00Z"));
        String second = subscriptions.renewPerson("provby-kommunpolis");

        assertThat(read(first).statusCode()).isEqualTo(404);
        assertThat(read(second).statusCode()).isEqualTo(200);

        subscriptions.revokePerson("provby-kommunpolis");
        assertThat(subscriptions.personSince("provby-kommunpolis")).isEmpty();
        Site.Answer revoked = site().anonymously(second);
        Site.Answer unknown = site().anonymously("/kalender/" + Secret.fresh().text() + ".ics");
        assertThat(revoked.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(revoked.message()).isEqualTo(unknown.message()).isEqualTo("Kalendern finns inte.");
        assertThat(keys(revoked)).isEqualTo(keys(unknown));
    }

    @Test
    void aPersonsAddressAndAMunicipalitysHaveNothingToDoWithEachOther() {
        String person = subscriptions.renewPerson("mjolby-sakerhetssamordnare");
        String kommun = subscriptions.renewKommun("mjolby", "mjolby-sakerhetssamordnare");
        assertThat(subscriptions.kommunSince("mjolby")).isPresent();
        assertThat(subscriptions.kommunSince("provby")).isEmpty();

        subscriptions.revokeKommun("mjolby");

        assertThat(read(kommun).statusCode()).isEqualTo(404);
        assertThat(read(person).statusCode()).isEqualTo(200);
        assertThat(subscriptions.kommunSince("mjolby")).isEmpty();
    }

    @Test
    void nobodyWhoIsNoLongerThereHasACalendar() {
        assertThat(read(subscriptions.renewPerson("provby-ingen")).statusCode()).isEqualTo(404);
        assertThat(read(subscriptions.renewKommun("nagonby", "admin")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aProgramThatHasTheCalendarAlreadyIsToldSo() {
        turnOf("provby").on("2027-03-01");
        String path = subscriptions.renewPerson("provby-ks-ordforande");

        HttpResponse<String> first = read(path);

        assertThat(first.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(first.headers().allValues("Cache-Control")).containsExactly("max-age=0, must-revalidate, private");
        assertThat(first.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(first.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        String etag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = send(request(path).header("If-None-Match", etag));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();

        HttpResponse<String> head = send(request(path).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).contains(etag);

        turnOf("provby").on("2028-03-01");
        assertThat(send(request(path).header("If-None-Match", etag)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void behindTheAddressThereIsNothingButReading() {
        String path = subscriptions.renewPerson("provby-bra-ledamot");
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            assertThat(send(request(path).method(method, BodyPublishers.ofString("x")))
                            .statusCode())
                    .as(method)
                    .isEqualTo(405);
        }
        for (String odd : List.of("/kalender", "/kalender/", path + "/", "/kalender/a/b.ics", "/kalender/..ics")) {
            assertThat(read(odd).statusCode()).as(odd).isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void aPersonWithNothingToDoSeesThatTheCalendarWorks() {
        turnOf("provby").on("2029-03-01");

        ReadCalendar calendar = ReadCalendar.of(
                read(subscriptions.renewPerson("provby-kommunikator")).body());

        assertThat(calendar.name()).isEqualTo("Trygghetshjulet");
        assertThat(calendar.titles()).containsExactly("Trygghetshjulets kalender är på plats");
        assertThat(calendar.events().get(0).day()).isEqualTo("2029-03-01");
    }

    private static List<String> keys(Site.Answer answer) {
        return answer.json().properties().stream().map(Map.Entry::getKey).toList();
    }

    private HttpResponse<String> read(String path) {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
