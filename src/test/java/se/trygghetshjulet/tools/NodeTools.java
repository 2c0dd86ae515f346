package se.trygghetshjulet.tools;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Node.js with what {@code src/test/node} locks, and Chromium. A stranger's machine has neither: a test that needs them
 * is left out there and says so, unless {@value #DEMAND} is {@code true}, as system property or in the environment.
 */
public final class NodeTools {

    public static final String DEMAND = "TRYGGHETSHJULET_DEMAND_TOOLS";

    private static final Logger LOG = LoggerFactory.getLogger(NodeTools.class);
    private static final int OLDEST_NODE = 20;
    private static final Path SOURCE = Path.of("src/test/node").toAbsolutePath();
    private static final Path HOME = Path.of("target/node").toAbsolutePath();

    /** What was wrong with the installation, if anything; null until it was tried. */
    private static String fault;

    private NodeTools() {}

    /** What a command said, on both channels, and its exit code. */
    public record Answer(int exitCode, String output) {}

    /** Runs a script of an installed package, such as {@code bpmnlint/bin/bpmnlint.js}, in {@link #home()}. */
    public static Answer run(String script, List<String> arguments) {
        Path home = home();
        return run(
                home,
                Stream.concat(Stream.of(node(), home.resolve("node_modules").resolve(script)), arguments.stream())
                        .map(Object::toString)
                        .toList());
    }

    /** Runs test files by Node's own test runner; nothing needs to be installed for them. */
    public static Answer test(List<Path> files) {
        return run(
                Path.of("."),
                Stream.concat(
                                Stream.of(node().toString(), "--test"),
                                files.stream().map(Path::toString))
                        .toList());
    }

    /** The directory whose {@code node_modules} holds the installed packages. */
    public static synchronized Path home() {
        node();
        if (fault == null) {
            fault = install();
        }
        if (!fault.isEmpty()) {
            throw missing(fault);
        }
        return HOME;
    }

    public static Path node() {
        Path node =
                onPath("node").orElseThrow(() -> missing("Node.js " + OLDEST_NODE + " or later is not on the PATH"));
        String version =
                run(Path.of("."), List.of(node.toString(), "--version")).output();
        if (Integer.parseInt(version.replaceAll("^v(\\d+)(?s:.*)", "$1").strip()) < OLDEST_NODE) {
            throw missing("Node.js on the PATH is " + version.strip() + ", not " + OLDEST_NODE + " or later");
        }
        return node;
    }

    public static Path chromium() {
        return Optional.ofNullable(System.getenv("CHROME_BIN"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .or(() -> Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                        .flatMap(name -> onPath(name).stream())
                        .findFirst())
                .orElseThrow(() -> missing("neither CHROME_BIN nor the PATH leads to Chromium or Chrome"));
    }

    /** Once for each lock file; other forks wait for the one that installs. */
    private static String install() {
        Optional<Path> npm = onPath("npm");
        if (npm.isEmpty()) {
            return "npm is not on the PATH";
        }
        try {
            Files.createDirectories(HOME);
            try (FileChannel channel = FileChannel.open(
                            HOME.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                Path done = HOME.resolve(".installed");
                if (lock.isValid() && !isSame(SOURCE.resolve("package-lock.json"), done)) {
                    copy("package.json");
                    copy("package-lock.json");
                    Answer answer = run(
                            HOME, List.of(npm.get().toString(), "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
                    if (answer.exitCode() != 0) {
                        return "npm could not install what src/test/node locks: "
                                + answer.output().strip();
                    }
                    Files.copy(HOME.resolve("package-lock.json"), done, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(other) && Files.mismatch(one, other) < 0;
    }

    private static void copy(String file) throws IOException {
        Files.copy(SOURCE.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("", ".exe", ".cmd").map(ending -> Path.of(folder, name + ending)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    static Answer run(Path directory, List<String> command) {
        try {
            File output = File.createTempFile("tool", ".txt");
            try {
                Process process = new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output)
                        .start();
                boolean ended = process.waitFor(5, TimeUnit.MINUTES);
                process.destroyForcibly();
                return new Answer(ended ? process.exitValue() : -1, Files.readString(output.toPath()));
            } finally {
                Files.delete(output.toPath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @return what leaves the test out */
    public static TestAbortedException missing(String what) {
        if (Boolean.getBoolean(DEMAND) || Boolean.parseBoolean(System.getenv(DEMAND))) {
            fail(DEMAND + " is set, but " + what);
        }
        LOG.warn("A test is left out: {}. Set {}=true to make it fail instead.", what, DEMAND);
        return new TestAbortedException(what);
    }
}
