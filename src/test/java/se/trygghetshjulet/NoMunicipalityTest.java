package se.trygghetshjulet;

import static se.trygghetshjulet.Findings.none;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One product for all municipalities: what is one's own stands in its profile and nowhere else. */
class NoMunicipalityTest {

    /** What the municipalities of the specification are called, those without a profile as yet among them. */
    private static final List<String> SPECIFIED = List.of("Götene", "Skara", "Alingsås", "Mjölby", "Köping");

    @Test
    void noMunicipalityStandsInModelsFormsOrCode() {
        Pattern names = Pattern.compile(
                municipalities()
                        .map(NoMunicipalityTest::variants)
                        .collect(Collectors.joining("|", "(?<!\\p{L})(", ")s?(?!\\p{L})")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        none(Stream.of("processes", "forms", "src/main/java")
                .flatMap(NoMunicipalityTest::files)
                .flatMap(file -> Stream.concat(Stream.of(file.toString()), lines(file))
                        .filter(line -> names.matcher(inWords(line)).find())
                        .map(line -> file + ": names a municipality, what is its own belongs in its profile: "
                                + line.strip())));
    }

    private static Stream<String> municipalities() {
        Set<String> names = new TreeSet<>(SPECIFIED);
        files("src/main/resources/kommuner").forEach(file -> {
            try {
                JsonNode profile = new YAMLMapper().readTree(file.toFile());
                names.add(profile.path("id").asText());
                names.add(profile.path("name").asText().replaceFirst("s? kommun$", ""));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return names.stream();
    }

    /** With and without the dots and rings, and with whatever stands between two words. */
    private static String variants(String name) {
        return name.replaceAll("[-_ ]", "[-_ ]?").replaceAll("[åäÅÄ]", "[åäa]").replaceAll("[öÖ]", "[öo]");
    }

    /** {@code openSomewhereYear} as three words. */
    private static String inWords(String line) {
        return line.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
