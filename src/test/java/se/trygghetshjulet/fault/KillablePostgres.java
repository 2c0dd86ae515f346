package se.trygghetshjulet.fault;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL of its own that can be killed with all that it is doing, and started again on the same files. */
final class KillablePostgres implements AutoCloseable {

    private final Path files;
    private final int port = Ports.free();
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
        return plainUrl(port) + "?loginTimeout=20&socketTimeout=20";
    }

    /** Without patience of its own. */
    static String plainUrl(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    /** Whether it is there at all, as it need not be after its disk was full. */
    boolean isAlive() {
        return postmaster().filter(ProcessHandle::isAlive).isPresent();
    }

    private Optional<ProcessHandle> postmaster() {
        Path file = files.resolve("postmaster.pid");
        try {
            return Files.exists(file)
                    ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL for the server and whoever works for it. */
    void kill() throws IOException {
        ProcessHandle postmaster = postmaster().orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        await().atMost(Duration.ofMinutes(1)).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Whether somebody can connect. */
    boolean answers() {
        try (Connection connection = DriverManager.getConnection(url(port), "postgres", "postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** As it was, after what it finds in its log. */
    void begin() throws IOException {
        if (server != null) {
            // lets go of the files
            server.close();
        }
        server = EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                // as in production: what has been committed outlives the server
                .setServerConfig("synchronous_commit", "on")
                // its log has room on a small disk
                .setServerConfig("max_wal_size", "64MB")
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
