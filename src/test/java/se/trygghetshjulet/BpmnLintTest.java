package se.trygghetshjulet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.tools.NodeTools;

/** The models keep the rules that {@code src/test/node/.bpmnlintrc} lists; a warning counts as an error. */
class BpmnLintTest {

    @Test
    void bpmnlintFindsNothing() {
        List<String> arguments = new ArrayList<>(
                List.of("--max-warnings=0", "--config", absolute(Path.of("src/test/node/.bpmnlintrc"))));
        WheelModel.all().forEach(model -> arguments.add(absolute(model.file())));

        NodeTools.Answer answer = NodeTools.run("bpmnlint/bin/bpmnlint.js", arguments);

        assertThat(answer.exitCode()).as(answer.output()).isZero();
    }

    private static String absolute(Path file) {
        return file.toAbsolutePath().toString();
    }
}
