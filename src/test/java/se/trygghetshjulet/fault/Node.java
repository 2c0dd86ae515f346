package se.trygghetshjulet.fault;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.year.Site;

/** The product in a JVM of its own, which can be killed. */
final class Node implements AutoCloseable {

    /** As long as a node waits for another that starts: machines that do many things at once are slow. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final Path log;
    private final Process process;

    private Node(int port, Path log, Process process) {
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /** On a database of {@link se.trygghetshjulet.year.Postgres}; does not wait until it is ready. */
    static Node begin(String name, String databaseUrl, String... settings) throws IOException {
        return begin(name, Duration.ZERO, databaseUrl, settings);
    }

    /** @param disk where it writes what it keeps for itself: its log and what lies there for a moment */
    static Node beginOn(SmallDisk disk, String name, String databaseUrl, String... settings) throws IOException {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--logging.file.name=" + disk.folder().resolve("hjulet.log"));
        return begin(name, Duration.ZERO, disk.folder(), databaseUrl, all);
    }

    /** @param ahead how far its clock goes ahead of the machine's */
    static Node begin(String name, Duration ahead, String databaseUrl, String... settings) throws IOException {
        return begin(name, ahead, Path.of(System.getProperty("java.io.tmpdir")), databaseUrl, List.of(settings));
    }

    private static Node begin(String name, Duration ahead, Path temporary, String databaseUrl, List<String> settings)
            throws IOException {
        int port = Ports.free();
        Path log = Files.createDirectories(Path.of("target")).resolve("nod-" + name + ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=128m",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-D" + MovedNode.OFFSET + "=" + ahead.toMillis(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                MovedNode.class.getName(),
                "--server.port=" + port,
                "--spring.datasource.url=" + databaseUrl,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--trygghetshjulet.kommuner-dir=src/test/kommuner",
                "--trygghetshjulet.demo.files=false"));
        command.addAll(settings);
        return new Node(
                port,
                log,
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start());
    }

    Node ready() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .failFast("the node has died by itself, see " + log, () -> !process.isAlive())
                .until(this::isReady);
        return this;
    }

    boolean isReady() {
        try {
            return HTTP.send(
                                    HttpRequest.newBuilder(at("/actuator/health/readiness"))
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return port;
    }

    Site site() {
        return new Site(port);
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** @param ahead how far the clock goes ahead of the machine's from now on */
    void move(Duration ahead) throws IOException {
        OutputStream orders = process.getOutputStream();
        orders.write((ahead.toMillis() + "\n").getBytes(StandardCharsets.UTF_8));
        orders.flush();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** SIGKILL, as when the machine goes. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM, as when it is stopped in order; waits until it has ended. */
    void stop() {
        process.destroy();
        await().atMost(PATIENCE).until(() -> !process.isAlive());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
