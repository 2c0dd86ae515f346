package se.trygghetshjulet.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link PageHeaders} forbids would silently not be shown: no page has it, whether a test opens the page or not. */
class PagesWithoutScriptsTest {

    @Test
    void noPageHasAStyleOrAScriptInItself() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .doesNotContainPattern(
                            "(?i)<(style|script|iframe|object|embed|base)\\b|\\s(th:)?style=|\\son[a-z]+=");
        }
    }

    /** All but the letters, which are read in a mail program and know no style sheet. */
    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/templates"))) {
            List<Path> pages = files.filter(Files::isRegularFile).toList();
            assertThat(pages).hasSizeGreaterThan(5);
            return pages;
        }
    }
}
