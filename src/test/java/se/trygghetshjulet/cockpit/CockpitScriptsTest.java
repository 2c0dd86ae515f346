package se.trygghetshjulet.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.tools.NodeTools;

/** The scripts of the tab keep what their own tests in {@code src/test/frontend/cockpit} say. */
class CockpitScriptsTest {

    @Test
    void theirOwnTestsPass() throws IOException {
        NodeTools.Answer answer = NodeTools.test(tests());

        assertThat(answer.exitCode()).as(answer.output()).isZero();
        assertThat(answer.output()).contains("# fail 0").doesNotContain("# pass 0");
    }

    private static List<Path> tests() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/frontend/cockpit"))) {
            return files.filter(file -> file.toString().endsWith(".test.mjs"))
                    .sorted()
                    .toList();
        }
    }
}
