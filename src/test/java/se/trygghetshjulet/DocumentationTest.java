package se.trygghetshjulet;

import static se.trygghetshjulet.Findings.none;
import static se.trygghetshjulet.SourceText.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written for people leads to what is there, and leaves no decision out. */
class DocumentationTest {

    private static final Path DECISIONS = Path.of("docs/adr");
    private static final Path INDEX = DECISIONS.resolve("README.md");
    private static final Path ARCHITECTURE = Path.of("docs/architecture.md");
    private static final Path PRODUCT = Path.of("src/main/java/se/trygghetshjulet");

    /** The address of a link or a picture; {@code mailto:} and other sites are for a reader to follow. */
    private static final Pattern LINK = Pattern.compile("]\\((?!\\w+:)([^)\\s]+)\\)");

    private static final Pattern EXAMPLE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");

    /** In code font, of two words or more: {@code DecisionClock}. */
    private static final Pattern CLASS = Pattern.compile("`(?:[a-z]+\\.)*((?:[A-Z][a-z]+){2,})[`.]");

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");

    @Test
    void everyLinkLeadsToSomethingThatIsThere() {
        none(texts().flatMap(file ->
                links(file).filter(link -> !isThere(file, link)).map(link -> file + ": nothing at " + link)));
    }

    @Test
    void theIndexOfDecisionsTellsOfEachOnItsOwnLine() {
        List<String> lines = read(INDEX).lines().toList();
        none(decisions()
                .filter(decision -> lines.stream()
                                .filter(line -> line.startsWith(entry(decision)))
                                .count()
                        != 1)
                .map(decision -> INDEX + ": has no line of its own that starts with " + entry(decision)));
    }

    @Test
    void theArchitectureSaysWhereEachPackageLies() {
        String list = section(ARCHITECTURE, "## Where things lie");
        none(packages()
                .filter(name -> !list.contains("`" + name + "`"))
                .map(name -> ARCHITECTURE + ": says nowhere what lies in " + name));
    }

    @Test
    void everyClassThatIsNamedIsThere() {
        Set<String> classes = Stream.of(Path.of("src"), Path.of("target/generated-sources"))
                .flatMap(DocumentationTest::classes)
                .collect(Collectors.toSet());
        none(Stream.of(
                        Path.of("CONTRIBUTING.md"),
                        Path.of("docs/glossary.md"),
                        Path.of("docs/testing.md"),
                        ARCHITECTURE)
                .flatMap(file -> CLASS.matcher(read(file))
                        .results()
                        .map(name -> name.group(1))
                        .filter(name -> !classes.contains(name))
                        .map(name -> file + ": there is no class " + name)));
    }

    /** {@code - [25. The licence is EUPL-1.2](0025-licence.md)}: by the decision's own heading. */
    private static String entry(Path decision) {
        return "- [%s](%s)".formatted(headings(decision).findFirst().orElseThrow(), decision.getFileName());
    }

    private static boolean isThere(Path file, String link) {
        String[] parts = URLDecoder.decode(link, StandardCharsets.UTF_8).split("#", 2);
        Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1
                        || headings(target).map(DocumentationTest::anchor).anyMatch(parts[1]::equals));
    }

    /** As the sites that show Markdown make it of a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static Stream<String> links(Path file) {
        return LINK.matcher(EXAMPLE.matcher(read(file)).replaceAll(""))
                .results()
                .map(link -> link.group(1));
    }

    private static Stream<String> headings(Path file) {
        return HEADING.matcher(read(file)).results().map(heading -> heading.group(1));
    }

    private static String section(Path file, String heading) {
        return read(file)
                .lines()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .collect(Collectors.joining("\n"));
    }

    /** The last part of the name of each package, inner ones too. */
    private static Stream<String> packages() {
        return walk(PRODUCT)
                .filter(Files::isDirectory)
                .filter(folder -> !folder.equals(PRODUCT))
                .map(folder -> folder.getFileName().toString());
    }

    private static Stream<String> classes(Path folder) {
        return walk(folder)
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.substring(0, name.length() - ".java".length()));
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> texts() {
        return Stream.of(Path.of(""), Path.of("docs"), DECISIONS).flatMap(folder -> in(folder, ".md"));
    }

    private static Stream<Path> decisions() {
        return in(DECISIONS, ".md").filter(file -> !file.equals(INDEX));
    }

    private static Stream<Path> in(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
