package se.trygghetshjulet.sealing;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.trygghetshjulet.sealing.Unreadable.Why;

/**
 * A JVM of its own with little memory that reads signatures, as no thread of ours can be made to stop in the middle of a library.
 * It is asked through its standard input, and goes when the product goes.
 */
final class ReaderProcess implements KillableReader {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderProcess.class);

    private static final String MEMORY = "-Xmx384m";
    private static final String FROM_PACKAGED_JAR = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** Without which a JVM has no network or no folder for what is for the moment, on Windows. */
    private static final Set<String> ENVIRONMENT = Set.of("SystemRoot", "TEMP", "TMP");

    private final TrustAnchors anchors;
    private final Clock clock;
    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;

    ReaderProcess(TrustAnchors anchors, Clock clock) {
        this(anchors, clock, ReaderProgram.class);
    }

    /** @param program with a {@code main} that answers as {@link ReaderProgram} does */
    ReaderProcess(TrustAnchors anchors, Clock clock, Class<?> program) {
        this.anchors = anchors;
        this.clock = clock;
        try {
            ProcessBuilder builder = new ProcessBuilder(command(program)).redirectError(Redirect.DISCARD);
            // whoever gets hold of the reader by a file shall find no password there
            builder.environment().keySet().retainAll(ENVIRONMENT);
            this.process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("No process can be started to read signatures in", e);
        }
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(process.getInputStream());
    }

    @Override
    public Sealed read(byte[] file) {
        try {
            ask(file);
            return ReaderProgram.answer(answers.readNBytes(answers.readInt()));
        } catch (IOException e) {
            LOG.info("A file took too much time or memory to read", e);
            kill();
            throw new Unreadable(Why.TOO_HEAVY);
        }
    }

    private void ask(byte[] file) throws IOException {
        List<X509Certificate> known = anchors.known();
        questions.writeLong(clock.millis());
        questions.writeInt(known.size());
        for (X509Certificate each : known) {
            write(encoded(each));
        }
        write(file);
        questions.flush();
    }

    private void write(byte[] bytes) throws IOException {
        questions.writeInt(bytes.length);
        questions.write(bytes);
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void kill() {
        process.destroyForcibly();
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    private static List<String> command(Class<?> program) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path")));
        if (isPackaged(program)) {
            command.add("-Dloader.main=" + program.getName());
            command.add(FROM_PACKAGED_JAR);
        } else {
            command.add(program.getName());
        }
        return command;
    }

    /** A jar with jars in it, which only Spring Boot's launcher can read. */
    private static boolean isPackaged(Class<?> program) {
        String file = program.getName().replace('.', '/') + ".class";
        return program.getClassLoader().getResource(file).toString().contains("BOOT-INF/classes");
    }
}
