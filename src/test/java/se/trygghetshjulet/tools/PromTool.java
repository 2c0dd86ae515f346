package se.trygghetshjulet.tools;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Prometheus's own judge of rules. Left out, or demanded, as {@link NodeTools} are. */
public final class PromTool {

    private PromTool() {}

    public static NodeTools.Answer run(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program().toString()));
        command.addAll(Arrays.asList(arguments));
        return NodeTools.run(folder, command);
    }

    private static Path program() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "promtool"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> NodeTools.missing("promtool is not in PATH"));
    }
}
