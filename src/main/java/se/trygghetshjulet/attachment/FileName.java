package se.trygghetshjulet.attachment;

import java.text.Normalizer;

/** What a file may be called once it is here: no folders, no signs that a computer reads, the ending that its content has. */
final class FileName {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "bilaga";

    private FileName() {}

    /** @param sent as the browser says; may be null, and some send the whole path */
    static String clean(String sent, FileKind kind) {
        String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC)
                .replaceFirst("(?s)^.*[/\\\\]", "")
                .replaceAll("[\\p{C}\\p{Z}]+", " ")
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ._()+,-]", "_")
                .replaceFirst("\\.[^.]{1,10}$", "")
                .replaceAll("^[ .]+|[ .]+$", "");
        String stem = name.isEmpty() ? NAMELESS : name;
        int end = Math.min(stem.length(), LONGEST);
        if (end < stem.length() && Character.isHighSurrogate(stem.charAt(end - 1))) {
            end--;
        }
        return stem.substring(0, end).strip() + "." + kind.extension();
    }
}
