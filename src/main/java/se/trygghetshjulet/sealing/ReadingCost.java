package se.trygghetshjulet.sealing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import se.trygghetshjulet.sealing.Unreadable.Why;

/**
 * What it would cost to read a PDF, before a library does: what is packed is unpacked in passing and thrown away. A small
 * file may hold more than the machine has memory for.
 */
final class ReadingCost {

    /** Bytes of a file; the page about it says the same in megabytes. */
    static final int LARGEST = 20 * 1024 * 1024;

    private static final String HEADER = "%PDF-";
    private static final int MOST_UNPACKED = 128 * 1024 * 1024;
    private static final int MOST_OBJECTS = 100_000;
    private static final int MOST_STREAMS = 10_000;
    private static final int LONGEST_DICTIONARY = 64 * 1024;

    private static final Pattern OBJECT = Pattern.compile("\\bobj\\b");
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream *(?:\r\n|\n|\r)?");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9a-fA-F]{2})");
    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\b");

    /** Packed in another way than the usual one, or in a way that stands elsewhere. */
    private static final Pattern ODD = Pattern.compile(
            "/(?:ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW|RunLengthDecode|RL|Crypt)\\b|/Filter\\s*\\d");

    private static final Pattern USUAL = Pattern.compile("/(?:FlateDecode|Fl)\\b");

    private final byte[] pdf;
    private final String text;
    private final long mostUnpacked;
    private final byte[] scrap = new byte[64 * 1024];
    private long unpacked;

    private ReadingCost(byte[] pdf, long mostUnpacked) {
        this.pdf = pdf;
        this.text = new String(pdf, StandardCharsets.ISO_8859_1);
        this.mostUnpacked = mostUnpacked;
    }

    /** @throws Unreadable if the file is none that may be read */
    static void check(byte[] pdf) {
        check(pdf, MOST_UNPACKED);
    }

    static void check(byte[] pdf, long mostUnpacked) {
        if (pdf.length > LARGEST) {
            throw new Unreadable(Why.TOO_LARGE);
        }
        if (pdf.length == 0) {
            throw new Unreadable(Why.EMPTY);
        }
        if (!new String(pdf, 0, Math.min(pdf.length, HEADER.length()), StandardCharsets.ISO_8859_1).equals(HEADER)) {
            throw new Unreadable(Why.NO_PDF);
        }
        new ReadingCost(pdf, mostUnpacked).check();
    }

    private void check() {
        if (LOCKED.matcher(unescaped(text)).find()) {
            throw new Unreadable(Why.LOCKED);
        }
        if (OBJECT.matcher(text).results().limit(MOST_OBJECTS + 1L).count() > MOST_OBJECTS) {
            throw new Unreadable(Why.TOO_HEAVY);
        }
        Matcher streams = STREAM.matcher(text);
        for (int seen = 0; streams.find(); seen++) {
            if (seen == MOST_STREAMS) {
                throw new Unreadable(Why.TOO_HEAVY);
            }
            unpack(streams.start(), streams.end());
        }
    }

    private void unpack(int keyword, int data) {
        int earliest = Math.max(0, keyword - LONGEST_DICTIONARY);
        String before = text.substring(earliest, keyword);
        int object = before.lastIndexOf("obj");
        if (object < 0 || isOdd(unescaped(before.substring(object)))) {
            throw new Unreadable(Why.TOO_HEAVY);
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, data, pdf.length - data);
            for (int more = inflater.inflate(scrap); more > 0; more = inflater.inflate(scrap)) {
                unpacked += more;
                if (unpacked > mostUnpacked) {
                    throw new Unreadable(Why.TOO_HEAVY);
                }
            }
        } catch (DataFormatException e) {
            // not packed, or damaged: as far as it went, it is counted
            return;
        } finally {
            inflater.end();
        }
    }

    private static boolean isOdd(String dictionary) {
        return ODD.matcher(dictionary).find()
                || USUAL.matcher(dictionary).results().limit(2).count() > 1;
    }

    private static String unescaped(String names) {
        return names.indexOf('#') < 0
                ? names
                : ESCAPE.matcher(names)
                        .replaceAll(sign ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
    }
}
