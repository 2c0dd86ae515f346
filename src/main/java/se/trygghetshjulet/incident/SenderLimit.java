package se.trygghetshjulet.incident;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.text.Network;

/**
 * How much one address may send within an hour, over all nodes. The address itself is kept nowhere: it is counted under a
 * hash (HMAC-SHA-256) whose key is drawn anew for each day and thrown away with it. Each statement is a transaction of its
 * own, as a count that meets another must not take the report with it.
 */
@Component
class SenderLimit {

    private static final String HASH = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    private final SenderRows rows;
    private final IncidentProperties properties;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SenderLimit(SenderRows rows, IncidentProperties properties, Clock clock) {
        this.rows = rows;
        this.properties = properties;
        this.clock = clock;
    }

    /** @throws Refused if the address has sent what one may within the hour */
    void demandRoom(String address) {
        LocalDate today = LocalDate.now(clock);
        forget();
        String hash = hash(Network.of(address), secret(today));
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        boolean counted = rows.countOneMore(hash, hour, properties.perHour())
                || rows.addFirst(hash, hour)
                || rows.countOneMore(hash, hour, properties.perHour());
        if (!counted) {
            throw new Refused("Det har kommit många anmälningar härifrån den senaste timmen. Vänta en timme och skicka"
                    + " igen. Det du skrev finns kvar. Är det bråttom: ring 112, eller polisen på 114 14.");
        }
    }

    /** Throws away yesterday. */
    void forget() {
        LocalDate today = LocalDate.now(clock);
        rows.forgetBefore(today, today.atStartOfDay(Municipality.ZONE).toInstant());
    }

    private byte[] secret(LocalDate today) {
        return HexFormat.of().parseHex(rows.secret(today).orElseGet(() -> {
            byte[] drawn = new byte[SECRET_BYTES];
            random.nextBytes(drawn);
            rows.addSecret(today, HexFormat.of().formatHex(drawn));
            return rows.secret(today).orElseThrow();
        }));
    }

    private static String hash(String network, byte[] secret) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(secret, HASH));
            return HexFormat.of().formatHex(mac.doFinal(network.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HASH, e);
        }
    }
}
