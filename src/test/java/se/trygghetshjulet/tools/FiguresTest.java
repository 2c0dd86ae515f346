package se.trygghetshjulet.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final ObjectNode section = JSON.createObjectNode().put("title", "Ett år & dess granne");
    private final ArrayNode targets = section.putArray("targets");

    FiguresTest() {
        target("Statements", 1.5, 2, "at most", true);
        target("Speed", 0.3, 0.8, "at least", false);
        section.putArray("rows")
                .addObject()
                .put("piece", "year")
                .put("unit", "ms")
                .put("median", 12303)
                .put("smallest", 1.25)
                .put("largest", 20000);
        section.putArray("notes").add("Measured beside other work");
    }

    private void target(String what, double value, double limit, String side, boolean isMet) {
        targets.addObject()
                .put("what", what)
                .put("value", value)
                .put("limit", limit)
                .put("side", side)
                .put("met", isMet);
    }

    @Test
    void aMissedTargetSaysWhy() throws IOException {
        Files.writeString(folder.resolve("causes.properties"), "year.2 = signing costs");

        assertThat(new FigureTables(folder).page(JSON.createObjectNode().set("year", section)))
                .contains("| Statements | 1.5 | at most 2 | met |")
                .contains("| Speed | 0.3 | at least 0.8 | missed: signing costs |")
                .contains("| year | 12 303 | 1.25–20 000 | ms |")
                .endsWith("- Measured beside other work\n");
    }

    @Test
    void aMissedTargetWithoutACauseIsNotHidden() throws IOException {
        assertThat(new FigureTables(folder).page(JSON.createObjectNode().set("year", section)))
                .contains("missed: no cause named yet");
    }

    @Test
    void whoeverCannotSeeTheBarsIsTold() {
        assertThat(TargetBars.draw("Ett år & dess granne", targets))
                .contains("role=\"img\"", "<title id=\"title\">Ett år &amp; dess granne</title>")
                .contains("Statements: 1.5, wanted at most 2, met. Speed: 0.3, wanted at least 0.8, missed.</desc>")
                .contains("prefers-color-scheme: dark");
    }
}
