package se.trygghetshjulet.sealing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1InputStream;

/**
 * The one part of a file that a signature does not cover: itself. Nothing else may be there, not even in what is left over
 * of the room that was set aside for it.
 */
final class Hole {

    /** One way of writing the digits, so that none can be written in another way. */
    private static final Pattern DIGITS = Pattern.compile("<(?:[0-9A-F]{2})+>|<(?:[0-9a-f]{2})+>");

    private Hole() {}

    /**
     * @param from of the bracket before the digits
     * @param to after the bracket behind them
     */
    static boolean isClean(byte[] file, int from, int to) {
        if (from < 0 || to > file.length || to - from < 4) {
            return false;
        }
        String text = new String(file, from, to - from, StandardCharsets.ISO_8859_1);
        if (!DIGITS.matcher(text).matches()) {
            return false;
        }
        byte[] bytes = HexFormat.of().parseHex(text, 1, text.length() - 1);
        try (ByteArrayInputStream in = new ByteArrayInputStream(bytes);
                ASN1InputStream signature = new ASN1InputStream(in)) {
            if (signature.readObject() == null) {
                return false;
            }
            for (int left = in.read(); left >= 0; left = in.read()) {
                if (left != 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
