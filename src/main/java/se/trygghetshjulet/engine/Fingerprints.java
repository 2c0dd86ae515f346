package se.trygghetshjulet.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Of what each municipality has been made ready. A start does again only what a profile, a model or the product has
 * changed since, whichever node did it last.
 */
@Component
public class Fingerprints {

    private final JdbcClient jdbc;

    Fingerprints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By municipality. */
    public Map<String, String> of(Part part) {
        Map<String, String> kept = new HashMap<>();
        jdbc.sql("select kommun, fingerprint from start_fingerprint where part = ?")
                .param(part.name())
                .query(row -> {
                    kept.put(row.getString(1), row.getString(2));
                });
        return kept;
    }

    /** Part of the transaction that made the municipality ready. */
    public void keep(String kommun, Part part, String fingerprint) {
        int kept = jdbc.sql("update start_fingerprint set fingerprint = ? where kommun = ? and part = ?")
                .params(fingerprint, kommun, part.name())
                .update();
        if (kept == 0) {
            jdbc.sql("insert into start_fingerprint (kommun, part, fingerprint) values (?, ?, ?)")
                    .params(kommun, part.name(), fingerprint)
                    .update();
        }
    }

    /** SHA-256 of some texts in their order, in hexadecimal digits. */
    public static String of(String... texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            // two texts are not the same as one that is both of them
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Another for each build that does it differently. */
    public static String ofCode(Class<?>... doers) {
        MessageDigest digest = sha256();
        for (Class<?> doer : doers) {
            String file = doer.getName().substring(doer.getPackageName().length() + 1) + ".class";
            try (InputStream code = doer.getResourceAsStream(file)) {
                digest.update(code.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is made ready by itself. */
    public enum Part {
        /** Groups, rights and demo people. */
        PEOPLE,
        /** Models and forms. */
        MODELS,
        /** Meetings of the political bodies in the calendar. */
        MEETINGS
    }
}
