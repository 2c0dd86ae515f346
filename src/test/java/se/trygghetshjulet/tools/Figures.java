package se.trygghetshjulet.tools;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What one benchmark has found out. It is printed as a Markdown table; in the profile {@code benchmark}, which names a
 * folder, it takes its place among the others there as well: {@code figures.json}, {@code figures.md} and an SVG of its own.
 */
public final class Figures {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final String id;
    private final String title;
    private final ObjectNode section = JSON.createObjectNode();
    private final ArrayNode rows = section.putArray("rows");
    private final ArrayNode targets = section.putArray("targets");

    /** @param id names the SVG, and the section for links to it */
    public Figures(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** @return the median */
    public double row(String piece, String unit, List<Double> measured) {
        List<Double> sorted = measured.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        rows.addObject()
                .put("piece", piece)
                .put("unit", unit)
                .put("median", rounded(median))
                .put("smallest", rounded(sorted.get(0)))
                .put("largest", rounded(sorted.get(sorted.size() - 1)))
                .put("rounds", sorted.size());
        return median;
    }

    /** @param value that is to be no more than the limit */
    public void atMost(String what, double value, double limit) {
        target(what, value, limit, value <= limit, "at most");
    }

    /** @param value that is to be no less than the limit */
    public void atLeast(String what, double value, double limit) {
        target(what, value, limit, value >= limit, "at least");
    }

    private void target(String what, double value, double limit, boolean isMet, String side) {
        targets.addObject()
                .put("what", what)
                .put("value", rounded(value))
                .put("side", side)
                .put("limit", limit)
                .put("met", isMet);
    }

    /** Something that could not be measured, or another thing that whoever reads the figures should know. */
    public void note(String note) {
        section.withArray("notes").add(note);
    }

    /** @param benchmark that has found it out */
    public void print(Class<?> benchmark) {
        section.put("title", title)
                .put("measured", LocalDate.now(ZoneOffset.UTC).toString())
                .put("machine", machine())
                .put("command", "./mvnw verify -Pbenchmark -Dtest=" + benchmark.getSimpleName());
        System.out.println(FigureTables.table(section));
        String folder = System.getProperty("trygghetshjulet.figures");
        if (folder != null) {
            write(Path.of(folder));
        }
    }

    private void write(Path folder) {
        try {
            Path file = folder.resolve("figures.json");
            ObjectNode all =
                    Files.exists(file) ? (ObjectNode) JSON.readTree(Files.readString(file)) : JSON.createObjectNode();
            all.set(id, section);
            Files.writeString(file, JSON.writeValueAsString(all) + "\n");
            Files.writeString(folder.resolve("figures.md"), new FigureTables(folder).page(all));
            if (!targets.isEmpty()) {
                Files.writeString(folder.resolve(id + ".svg"), TargetBars.draw(title, targets));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String machine() {
        List<String> flags =
                new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
        flags.removeIf(flag -> !flag.startsWith("-XX:") && !flag.startsWith("-Xm"));
        return String.format(
                Locale.ROOT,
                "%d processors, %s %s, Java %s %s",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version(),
                String.join(" ", flags));
    }

    private static double rounded(double value) {
        return Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100d;
    }
}
