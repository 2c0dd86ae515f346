package se.trygghetshjulet.document.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.document.rendering.Printout.Cell;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Table;
import se.trygghetshjulet.tools.Figures;
import se.trygghetshjulet.tools.Medians;

/** What it costs to print a large plan, against the renderer on the same HTML; run by name. */
class PrintingBenchmark {

    private static final int ROUNDS = Integer.getInteger("trygghetshjulet.rounds", 5);
    private static final Instant MADE = Instant.parse("2027-03-01T09:30:15Z");

    @Test
    void aLargePlanAgainstTheBareRenderer() {
        PdfWriter writer = new PdfWriter(PdfWriterTest.engine());
        Printout plan = plan(200);
        String html = writer.html(plan);
        Medians medians = new Medians(ROUNDS);
        medians.add(
                "PDF, 200 × 20",
                () -> assertThat(writer.write(plan, "{}", MADE)).isNotEmpty());
        medians.add("bare renderer, same HTML", () -> assertThat(bare(html)).isNotEmpty());
        Printout small = plan(10);
        medians.add(
                "PDF, 10 × 20",
                () -> assertThat(writer.write(small, "{}", MADE)).isNotEmpty());
        Figures figures = new Figures("printing", "Printing a plan of 200 areas with 20 measures each");
        Map<String, Double> found = medians.into(figures);
        figures.atMost(
                "PDF against the bare renderer",
                found.get("PDF, 200 × 20") / found.get("bare renderer, same HTML"),
                1.2);
        figures.atMost(
                "A row at 200 areas against a row at 10",
                found.get("PDF, 200 × 20") / found.get("PDF, 10 × 20") / 20,
                1.3);
        figures.print(getClass());
    }

    private static byte[] bare(String html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PdfWriter.builder(html).toStream(bytes).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Twenty measures an area, four to a cause. */
    private static Printout plan(int areas) {
        List<Section> sections = new ArrayList<>();
        for (int area = 1; area <= areas; area++) {
            List<Row> rows =
                    IntStream.range(0, 20).mapToObj(PrintingBenchmark::row).toList();
            sections.add(new Section(
                    area + ". Område", 2, new Table("", List.of("Orsak", "Åtgärd", "När", "Ansvarig"), rows)));
        }
        return new Printout("Handlingsplan", "Provby kommun och Polisen", List.of(), false, sections, List.of());
    }

    private static Row row(int number) {
        List<Cell> cells = new ArrayList<>();
        if (number % 4 == 0) {
            cells.add(Cell.of(4, "Platsen är mörk och ingen rör sig där på kvällen."));
        }
        cells.add(Cell.of(1, "Trygghetsvandring med boende, fastighetsägare och polis " + number));
        cells.add(Cell.of(1, "Våren och hösten"));
        cells.add(Cell.of(1, "Samhällsbyggnad"));
        return new Row(null, cells);
    }
}
