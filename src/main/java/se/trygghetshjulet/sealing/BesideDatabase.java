package se.trygghetshjulet.sealing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the embedded database has its file, for what is to live as long as it. */
final class BesideDatabase {

    private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(?!mem:|tcp:|ssl:|zip:|split:)(?:file:)?([^;]+).*");

    private BesideDatabase() {}

    /** @return nothing if the database is in memory, or another one */
    static Optional<Path> file(String url, String name) {
        Matcher found = H2_FILE.matcher(url == null ? "" : url);
        return found.matches()
                ? Optional.of(Path.of(found.group(1)
                                .replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home"))))
                        .resolveSibling(name))
                : Optional.empty();
    }
}
