package se.trygghetshjulet.fault;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.util.TestSocketUtils;

/** A PostgreSQL of its own that can be killed with all that it is doing, and started again on the same files. */
final class KillablePostgres implements AutoCloseable {

    private final Path files;
    private final int port = TestSocketUtils.findAvailableTcpPort();
    private EmbeddedPostgres server;

    KillablePostgres(Path files) throws IOException {
        this.files = files;
        begin();
    }

    int port() {
        return port;
    }

    JdbcClient client() {
        return JdbcClient.create(new DriverManagerDataSource(url(port), "postgres", "postgres"));
    }

    /** @param port its own, or that of a wire to it */
    static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres?loginTimeout=5&socketTimeout=20";
    }

    /** SIGKILL for the server and whoever works for it. */
    void kill() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(files.resolve("postmaster.pid")).get(0));
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        await().atMost(Duration.ofMinutes(1)).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
        // lets go of the files
        server.close();
    }

    /** As it was, after what it finds in its log. */
    void begin() throws IOException {
        server = EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                // as in production: what has been committed outlives the server
                .setServerConfig("synchronous_commit", "on")
                .setPort(port)
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
