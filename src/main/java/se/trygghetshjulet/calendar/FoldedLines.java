package se.trygghetshjulet.calendar;

/**
 * Folds content lines as RFC 5545 § 3.1 has it: no more than 75 octets of UTF-8 in a line, and a letter is never cut in
 * two. The library counts characters, of which å, ä and ö take two octets each.
 */
final class FoldedLines {

    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /** @param text unfolded lines, each ended by CRLF */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / LONGEST);
        int octets = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            boolean lineEnds = letter == '\r' || letter == '\n';
            if (!lineEnds && octets + octets(letter) > LONGEST) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets = lineEnds ? 0 : octets + octets(letter);
            at += Character.charCount(letter);
        }
        return folded.toString();
    }

    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return letter < 0x10000 ? 3 : 4;
    }
}
