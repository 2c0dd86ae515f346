package se.trygghetshjulet.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;

/** The part of an address that nobody guesses: 256 bits of chance. What has so many needs no salt and no slow hash. */
record Secret(String text) {

    private static final int OCTETS = 32;
    private static final StringKeyGenerator KEYS =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), OCTETS);

    static Secret fresh() {
        return new Secret(KEYS.generateKey());
    }

    /** SHA-256 in hexadecimal: who reads the table cannot read the calendars. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
