package se.trygghetshjulet.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.test.util.TestSocketUtils;

/**
 * The machine's own PostgreSQL, server and tools of one release, since {@code pg_dump} reads no newer server than itself.
 * Left out, or demanded, as {@link NodeTools} are.
 */
public final class PgTools implements AutoCloseable {

    private static final Path RELEASES = Path.of("/usr/lib/postgresql");

    private final Path programs;
    private final Path folder;
    private final int port = TestSocketUtils.findAvailableTcpPort();

    private PgTools(Path programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
    }

    /** Starts a server on its own port; its owner is {@code postgres}, whom it trusts. */
    public static PgTools start(Path folder) {
        PgTools server = new PgTools(newest(), folder);
        server.run("initdb", "-D", server.files(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
        server.run(
                "pg_ctl",
                "start",
                "-w",
                "-D",
                server.files(),
                "-l",
                folder.resolve("server.log").toString(),
                "-o",
                "-p " + server.port + " -k " + folder + " -h 127.0.0.1 -c fsync=off");
        return server;
    }

    private static Path newest() {
        try (Stream<Path> releases = Files.isDirectory(RELEASES) ? Files.list(RELEASES) : Stream.empty()) {
            return releases.map(release -> release.resolve("bin"))
                    .filter(bin -> Stream.of("initdb", "pg_dump", "pg_restore")
                            .allMatch(tool -> Files.isExecutable(bin.resolve(tool))))
                    .max(Comparator.comparingInt(bin ->
                            Integer.parseInt(bin.getParent().getFileName().toString())))
                    .orElseThrow(() -> NodeTools.missing("PostgreSQL is not in " + RELEASES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return JDBC URL of a new database */
    public String newDatabase(String name) {
        run("createdb", "-h", "127.0.0.1", "-p", "" + port, "-U", "postgres", name);
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    public Path dump(String database) {
        Path file = folder.resolve(database + ".dump");
        run("pg_dump", "--format=custom", "--no-owner", "--file=" + file, uri(database));
        return file;
    }

    public void restore(Path file, String database) {
        run(
                "pg_restore",
                "--no-owner",
                "--exit-on-error",
                "--single-transaction",
                "--dbname=" + uri(database),
                file.toString());
    }

    private String uri(String database) {
        return "postgresql://postgres@127.0.0.1:" + port + "/" + database;
    }

    private String files() {
        return folder.resolve("data").toString();
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // the server refuses to be root
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        NodeTools.Answer answer = NodeTools.run(folder, command);
        if (answer.exitCode() != 0) {
            throw new AssertionError(command + ": " + answer.output());
        }
    }

    @Override
    public void close() {
        run("pg_ctl", "stop", "-m", "immediate", "-D", files());
    }
}
