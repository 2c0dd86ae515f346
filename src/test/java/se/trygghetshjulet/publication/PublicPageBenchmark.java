package se.trygghetshjulet.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.tools.Figures;
import se.trygghetshjulet.tools.Medians;
import se.trygghetshjulet.year.RunningWheel;

/** What a reader of the public page costs, against a file of the same bytes from the same server; run by name. */
class PublicPageBenchmark extends RunningWheel {

    private static final int ROUNDS = Integer.getInteger("trygghetshjulet.rounds", 15);
    private static final int READERS = 500;

    /** In a folder that the server gives to anybody. */
    private static final Path FILE = Path.of("target/test-classes/static/css/public-page-benchmark.html");

    private final HttpClient http = HttpClient.newHttpClient();

    @AfterAll
    static void remove() throws IOException {
        Files.deleteIfExists(FILE);
    }

    @Test
    void aPageAndAFile() throws IOException {
        byte[] page = read("/kommuner/mjolby", "X-Reader", "first").body();
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, page);
        String tag = read("/kommuner/mjolby", "X-Reader", "first")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        Medians medians = new Medians(ROUNDS);
        medians.add("page × " + READERS, () -> all("/kommuner/mjolby", 200, "X-Reader", "one"));
        medians.add("page, zipped × " + READERS, () -> all("/kommuner/mjolby", 200, "Accept-Encoding", "gzip"));
        medians.add("page that still holds × " + READERS, () -> all("/kommuner/mjolby", 304, "If-None-Match", tag));
        medians.add(
                "file of the same bytes × " + READERS,
                () -> all("/css/public-page-benchmark.html", 200, "X-Reader", "one"));
        Figures figures = new Figures("public-page", "A reader of the public page, " + page.length + " bytes");
        Map<String, Double> found = medians.into(figures);
        double file = found.get("file of the same bytes × " + READERS);
        figures.atLeast("Speed of the page against a file", file / found.get("page × " + READERS), 0.8);
        figures.atLeast("Speed of the zipped page against a file", file / found.get("page, zipped × " + READERS), 0.8);
        figures.print(getClass());
    }

    private void all(String path, int status, String header, String value) {
        for (int i = 0; i < READERS; i++) {
            assertThat(read(path, header, value).statusCode()).isEqualTo(status);
        }
    }

    private HttpResponse<byte[]> read(String path, String header, String value) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header(header, value)
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
