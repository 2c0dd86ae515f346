package se.trygghetshjulet.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Properties;

/** Figures as a page of Markdown; why a target is missed is said by hand in {@code causes.properties}. */
final class FigureTables {

    private static final String HEAD = """
        # Figures

        Written by `./mvnw verify -Pbenchmark`, never by hand; what they mean stands in the texts beside them. Medians, with
        smallest and largest. No test asserts a time.
        """;

    private final Properties causes = new Properties();

    /** @param folder in which the causes are named */
    FigureTables(Path folder) throws IOException {
        Path named = folder.resolve("causes.properties");
        if (Files.exists(named)) {
            try (Reader reader = Files.newBufferedReader(named)) {
                causes.load(reader);
            }
        }
    }

    String page(JsonNode all) {
        StringBuilder page = new StringBuilder(HEAD);
        all.properties().forEach(section -> page.append(section(section.getKey(), section.getValue())));
        return page.toString();
    }

    private String section(String id, JsonNode section) {
        StringBuilder text = new StringBuilder("\n## ")
                .append(section.path("title").asText())
                .append("\n\n")
                .append(section.path("measured").asText())
                .append(", ")
                .append(section.path("machine").asText())
                .append(", `")
                .append(section.path("command").asText())
                .append("`.\n\n");
        if (!section.path("targets").isEmpty()) {
            text.append("![Measured against wanted; the table below says the same](")
                    .append(id)
                    .append(".svg)\n\n| Target | Measured | Wanted | |\n|---|---|---|---|\n");
            int number = 0;
            for (JsonNode target : section.path("targets")) {
                text.append(target(id + "." + ++number, target));
            }
            text.append("\n");
        }
        text.append(table(section));
        section.path("notes").forEach(note -> text.append("\n- ").append(note.asText()));
        return text.append(section.path("notes").isEmpty() ? "" : "\n").toString();
    }

    private String target(String key, JsonNode target) {
        boolean isMet = target.path("met").asBoolean();
        return "| %s | %s | %s %s | %s |%n"
                .formatted(
                        target.path("what").asText(),
                        number(target.path("value").asDouble()),
                        target.path("side").asText(),
                        number(target.path("limit").asDouble()),
                        isMet ? "met" : "missed: " + causes.getProperty(key, "no cause named yet"));
    }

    static String table(JsonNode section) {
        StringBuilder table = new StringBuilder("| Piece | Median | Range | Unit |\n|---|---|---|---|\n");
        section.path("rows")
                .forEach(row -> table.append("| %s | %s | %s–%s | %s |\n"
                        .formatted(
                                row.path("piece").asText(),
                                number(row.path("median").asDouble()),
                                number(row.path("smallest").asDouble()),
                                number(row.path("largest").asDouble()),
                                row.path("unit").asText())));
        return table.toString();
    }

    static String number(double value) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(' ');
        return new DecimalFormat(Math.abs(value) >= 100 ? "#,##0" : "0.##", symbols).format(value);
    }
}
