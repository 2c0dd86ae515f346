package se.trygghetshjulet.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.trygghetshjulet.document.CanonicalJson;

/**
 * The name of a bookmark that tells which row of the content stands there: Word allows forty letters, digits and low lines,
 * each name once. The row's key is hashed, as keys may be of any form; the number makes the name the only one.
 */
record BookmarkName(Extent extent, String hash) {

    private static final int HASH_LENGTH = 24;

    private static final Pattern NAME = Pattern.compile("(avsnitt|rad|text)_([0-9a-f]{" + HASH_LENGTH + "})_\\d+");

    /** How much of the document belongs to the row: all below a heading, a row of a table, or one paragraph. */
    enum Extent {
        AVSNITT,
        RAD,
        TEXT
    }

    static BookmarkName of(Extent extent, String key) {
        return new BookmarkName(extent, hash("rad " + key));
    }

    /** A section that says what is the document's own and stands in no row; known in this version only. */
    static BookmarkName ownText(Long version) {
        return new BookmarkName(Extent.AVSNITT, hash("dokument " + version));
    }

    /** The anchor that a bookmark stands for; empty for a bookmark of somebody else's. */
    static Optional<BookmarkName> named(String bookmark) {
        return Optional.of(NAME.matcher(bookmark))
                .filter(Matcher::matches)
                .map(name -> new BookmarkName(Extent.valueOf(name.group(1).toUpperCase(Locale.ROOT)), name.group(2)));
    }

    String name(int number) {
        return extent.name().toLowerCase(Locale.ROOT) + "_" + hash + "_" + number;
    }

    private static String hash(String text) {
        return CanonicalJson.hash(text).substring(0, HASH_LENGTH);
    }
}
