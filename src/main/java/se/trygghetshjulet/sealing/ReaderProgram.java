package se.trygghetshjulet.sealing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import se.trygghetshjulet.sealing.Unreadable.Why;

/**
 * The program of a {@link ReaderProcess}. A question is the time in milliseconds, the certificates of those whom we know, and the
 * file; the answer is JSON: what was read, or why nothing could be. It ends when its standard input does.
 */
final class ReaderProgram {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReaderProgram() {}

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        // what a library prints must not stand between two answers
        System.setOut(System.err);
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)
                .setLevel(Level.OFF);
        try (DataInputStream questions = new DataInputStream(new FileInputStream(FileDescriptor.in));
                DataOutputStream answers = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
            while (true) {
                byte[] answer = JSON.writeValueAsBytes(answered(questions));
                answers.writeInt(answer.length);
                answers.write(answer);
                answers.flush();
            }
        } catch (EOFException e) {
            System.exit(0);
        }
    }

    /** @throws Unreadable as the process has found it */
    static Sealed answer(byte[] json) throws IOException {
        Answer answer = JSON.readValue(json, Answer.class);
        if (answer.why() != null) {
            throw new Unreadable(answer.why());
        }
        return answer.sealed();
    }

    private static Answer answered(DataInputStream question) throws IOException, GeneralSecurityException {
        Clock clock = Clock.fixed(Instant.ofEpochMilli(question.readLong()), ZoneOffset.UTC);
        List<X509Certificate> known = new ArrayList<>();
        for (int left = question.readInt(); left > 0; left--) {
            known.add((X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(bytes(question))));
        }
        byte[] file = bytes(question);
        try {
            return new Answer(new SignatureReader(new TrustAnchors(() -> known), clock).read(file), null);
        } catch (Unreadable e) {
            return new Answer(null, e.why());
        }
    }

    private static byte[] bytes(DataInputStream from) throws IOException {
        byte[] bytes = new byte[from.readInt()];
        from.readFully(bytes);
        return bytes;
    }

    /** @param why null if there is something to tell */
    record Answer(Sealed sealed, Why why) {}
}
