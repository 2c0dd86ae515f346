package se.trygghetshjulet.openform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** A key that is drawn anew for each day, is the same on all nodes, and is thrown away with its day. */
@Component
class DayKey {

    private static final String HASH = "HmacSHA256";
    private static final int BYTES = 32;

    private final SenderRows rows;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DayKey(SenderRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** HMAC-SHA-256 under today's key, 64 hexadecimal digits. */
    String hash(String text) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(today(), HASH));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HASH, e);
        }
    }

    private byte[] today() {
        LocalDate today = LocalDate.now(clock);
        return HexFormat.of().parseHex(rows.secret(today).orElseGet(() -> {
            byte[] drawn = new byte[BYTES];
            random.nextBytes(drawn);
            rows.addSecret(today, HexFormat.of().formatHex(drawn));
            return rows.secret(today).orElseThrow();
        }));
    }
}
