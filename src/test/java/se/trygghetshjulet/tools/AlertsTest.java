package se.trygghetshjulet.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The alarms in {@code docs/observability}, on good days and bad ones; {@code ObservabilityTest} holds their figures against the product's. */
class AlertsTest {

    private static final Path RULES = Path.of("docs/observability/alerts.yml");
    private static final Path STORIES =
            Path.of("src/test/resources/observability").toAbsolutePath();

    @Test
    void eachSaysHowUrgentItIsAndWhatToDo() {
        for (JsonNode rule : rules()) {
            String name = rule.path("alert").asText();
            assertThat(name).startsWith("Trygghetshjulet");
            assertThat(rule.at("/labels/severity").asText()).as(name).isIn("critical", "warning", "info");
            assertThat(rule.at("/annotations/summary").asText()).as(name).isNotBlank();
            assertThat(rule.at("/annotations/description").asText()).as(name).endsWith(".");
            assertThat(rule.path("for").asText()).as(name).matches("\\d+[mhd]");
        }
    }

    @Test
    void eachIsToldInAStory() {
        Set<String> told = List.of("alerts-test.yml", "alerts-weeks-test.yml").stream()
                .flatMap(file -> read(STORIES.resolve(file)).findValues("alert_rule_test").stream())
                .flatMap(AlertsTest::each)
                .filter(expected -> !expected.path("exp_alerts").isEmpty())
                .map(expected -> expected.path("alertname").asText())
                .collect(Collectors.toSet());

        assertThat(rules()).extracting(rule -> rule.path("alert").asText()).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void prometheusTakesThemAndTheStoriesComeTrue() {
        NodeTools.Answer check =
                PromTool.run(STORIES, "check", "rules", RULES.toAbsolutePath().toString());
        assertThat(check.exitCode()).as(check.output()).isZero();

        NodeTools.Answer stories = PromTool.run(STORIES, "test", "rules", "alerts-test.yml", "alerts-weeks-test.yml");
        assertThat(stories.exitCode()).as(stories.output()).isZero();
    }

    private static List<JsonNode> rules() {
        return each(read(RULES).at("/groups/0/rules")).toList();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
