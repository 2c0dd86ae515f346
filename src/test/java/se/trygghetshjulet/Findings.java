package se.trygghetshjulet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** What a check found in the files it read. */
final class Findings {

    private Findings() {}

    static void none(Stream<String> findings) {
        List<String> lines = findings.toList();
        assertThat(lines).as(String.join("\n", lines)).isEmpty();
    }
}
