package se.trygghetshjulet.document.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.document.rendering.PrintedTable.PrintedCell;
import se.trygghetshjulet.document.rendering.PrintedTable.PrintedRow;
import se.trygghetshjulet.document.rendering.Printout.Cell;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Table;

/** Each page of a long table says what its rows belong to; a short one says it once. */
class LongSpansTest {

    private static final List<String> HEADINGS = List.of("Problem", "Åtgärd", "Stadsdel", "Ansvarig", "När");

    @Test
    void aTableThatFitsItsPageSaysItOnce() {
        assertThat(printed(4))
                .containsExactly(
                        "Klotter*4 Åtgärd-1 Bruket*4 Gata maj",
                        "Åtgärd-2 Gata maj",
                        "Åtgärd-3 Gata maj",
                        "Åtgärd-4 Gata maj");
    }

    @Test
    void aTableOfSeveralPagesSaysItAgainAfterEachHalfAndLosesNoRow() {
        List<String> rows = printed(30);

        assertThat(rows).hasSize(30).first().isEqualTo("Klotter*6 Åtgärd-1 Bruket*6 Gata maj");
        assertThat(rows.get(6)).isEqualTo("Klotter*6 Åtgärd-7 Bruket*6 Gata maj");
        assertThat(rows.get(7)).isEqualTo("Åtgärd-8 Gata maj");
        assertThat(rows.get(29)).isEqualTo("Åtgärd-30 Gata maj");
        assertThat(rows).filteredOn(row -> row.startsWith("Klotter")).hasSize(5);
    }

    private static List<String> printed(int measures) {
        List<Row> rows = new ArrayList<>();
        IntStream.rangeClosed(1, measures).forEach(measure -> {
            List<Cell> cells = new ArrayList<>();
            if (measure == 1) {
                cells.add(Cell.of(measures, "Klotter"));
            }
            cells.add(Cell.of(1, "Åtgärd-" + measure));
            if (measure == 1) {
                cells.add(Cell.of(measures, "Bruket"));
            }
            cells.add(Cell.of(1, "Gata"));
            cells.add(Cell.of(1, "maj"));
            rows.add(new Row(null, cells));
        });
        return PrintedTable.of(new Table("", HEADINGS, rows), Paper.LYING).rows().stream()
                .map(LongSpansTest::words)
                .toList();
    }

    private static String words(PrintedRow row) {
        return String.join(" ", row.cells().stream().map(LongSpansTest::words).toList());
    }

    private static String words(PrintedCell cell) {
        return String.join(" ", cell.texts()) + (cell.rowSpan() > 1 ? "*" + cell.rowSpan() : "");
    }
}
