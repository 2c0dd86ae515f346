package se.trygghetshjulet;

import static se.trygghetshjulet.Findings.none;
import static se.trygghetshjulet.SourceText.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guides tell people to look for is called that where they look. */
class GuidesTest {

    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    /** A paragraph, an item or a row of a table. */
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\n\\s*\n|\n(?=- |\\d+\\. |\\| )");

    /** Bold words that begin a paragraph are its heading. */
    private static final Pattern BEGINNING = Pattern.compile("- |\\d+\\. |\\| |");

    private static final Pattern OF_PRODUCT =
            Pattern.compile(".*\\.(java|html|form|bpmn|dmn|m?js|json|ya?ml|properties|txt)");

    /** On the keyboard, and in people's own calendars. */
    private static final Set<String> ELSEWHERE =
            Set.of("nedåtpil", "Konton", "Lägg till konto", "Lägg till kalenderprenumeration");

    @Test
    void whatToPressAndWhatToOpenIsThere() {
        String product = Stream.of("src/main", "forms", "processes")
                .flatMap(folder -> texts(Path.of(folder)))
                .collect(Collectors.joining("\n"));
        none(Stream.of("docs/guide-deltagare.md", "docs/guide-samordnare.md", "docs/walk-through.md")
                .flatMap(guide -> BETWEEN_PARAGRAPHS
                        .splitAsStream(read(Path.of(guide)))
                        .map(GuidesTest::onOneLine)
                        .flatMap(GuidesTest::names)
                        .filter(name -> !ELSEWHERE.contains(name))
                        .filter(name ->
                                Stream.of(name.split("…")).anyMatch(part -> !product.contains(lower(part.strip()))))
                        .map(name -> guide + ": nothing is called " + name)));
    }

    private static Stream<String> names(String paragraph) {
        return BOLD.matcher(paragraph)
                .results()
                .filter(name ->
                        !BEGINNING.matcher(paragraph.substring(0, name.start())).matches())
                .map((MatchResult name) -> name.group(1));
    }

    private static Stream<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> OF_PRODUCT.matcher(file.toString()).matches())
                    .map(file -> lower(onOneLine(read(file))))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
