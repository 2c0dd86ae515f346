package se.trygghetshjulet.transfer;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;

/** A delivered file as text, a piece at a time, in the encoding that is agreed on or that the file itself tells. */
public final class CsvText {

    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final char MARK = '\uFEFF';
    private static final int PIECE = 8192;
    private static final int LONGEST_HEADINGS = 10_000;

    private CsvText() {}

    /**
     * @param agreed null takes UTF-8, or Windows-1252 where it is not that
     * @throws UnreadableFile if it is no text, or not in the encoding that is agreed on
     */
    public static BufferedReader of(byte[] file, Charset agreed) throws IOException {
        for (byte one : file) {
            if (one == 0) {
                throw new UnreadableFile("Filen är ingen CSV. Spara tabellen som CSV och försök igen.");
            }
        }
        BufferedReader text = new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(file), decoder(charset(file, agreed))));
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }

    /** What the headings have most of. The text stands at its beginning again. */
    public static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADINGS);
        char[] start = new char[LONGEST_HEADINGS - 1];
        int length = Math.max(0, filled(text, start));
        text.reset();
        String headings = new String(start, 0, length).lines().findFirst().orElse("");
        return Stream.of(';', ',', '\t', '|')
                .max(Comparator.comparing((Character separator) ->
                        headings.chars().filter(letter -> letter == separator).count()))
                .orElseThrow();
    }

    private static int filled(Reader text, char[] start) throws IOException {
        int length = 0;
        for (int read = text.read(start); read > 0; read = text.read(start, length, start.length - length)) {
            length += read;
        }
        return length;
    }

    private static Charset charset(byte[] file, Charset agreed) {
        boolean isUtf8 = isUtf8(file);
        if (StandardCharsets.UTF_8.equals(agreed) && !isUtf8) {
            throw new UnreadableFile(
                    "Filen är inte i UTF-8, som profilen säger. Spara den som UTF-8, eller ändra profilen.");
        }
        boolean marked =
                file.length > 2 && (file[0] & 0xFF) == 0xEF && (file[1] & 0xFF) == 0xBB && (file[2] & 0xFF) == 0xBF;
        return WINDOWS_1252.equals(agreed) && !(marked && isUtf8) || !isUtf8 ? WINDOWS_1252 : StandardCharsets.UTF_8;
    }

    private static boolean isUtf8(byte[] file) {
        CharsetDecoder decoder = decoder(StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(file);
        CharBuffer out = CharBuffer.allocate(PIECE);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(
                        charset == StandardCharsets.UTF_8 ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE);
    }
}
