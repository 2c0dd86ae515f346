package se.trygghetshjulet.attachment;

import java.util.Locale;

/** How large a file is, as people say it: "830 byte", "12 kB", "1,4 MB"; a kB is 1024 bytes. */
final class FileSize {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final long KB = 1024;
    private static final long MB = KB * KB;

    private FileSize() {}

    static String of(long bytes) {
        if (bytes < KB) {
            return bytes + " byte";
        }
        if (bytes < MB) {
            return Math.round((double) bytes / KB) + " kB";
        }
        return (bytes % MB == 0 ? String.valueOf(bytes / MB) : String.format(SWEDISH, "%.1f", (double) bytes / MB))
                + " MB";
    }
}
