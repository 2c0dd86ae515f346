package se.trygghetshjulet.municipality.profile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Whether a profile's bytes are the text that YAML readers take them for; theirs gives up without a line. */
final class ProfileText {

    static final Fault NOT_UTF_8 =
            new Fault("", "filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa: spara den om som UTF-8");

    private ProfileText() {}

    /** Counted from 1; 0 if everything is UTF-8. */
    static int lineThatIsNotUtf8(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer read = CharBuffer.allocate(content.length);
        boolean isText = !decoder.decode(ByteBuffer.wrap(content), read, true).isError();
        String text = read.flip().toString();
        int nought = text.indexOf('\0');
        if (isText && nought < 0) {
            return 0;
        }
        String before = nought < 0 ? text : text.substring(0, nought);
        return 1 + (int) before.chars().filter(character -> character == '\n').count();
    }
}
