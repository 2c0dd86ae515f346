package se.trygghetshjulet.document.rendering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.trygghetshjulet.document.rendering.PrintedTable.PrintedCell;
import se.trygghetshjulet.document.rendering.PrintedTable.PrintedRow;

/**
 * A table longer than its page, in which a cell that covers many rows says the same again after each half of a page. Where pages
 * end the renderer alone knows: said once, the cell would be blank on all pages but its first.
 */
final class LongSpans {

    private final List<PrintedRow> rows;
    private final List<Integer> heights;

    /** By row, with the column that each cell stands in. */
    private final List<List<Placed>> placed = new ArrayList<>();

    private LongSpans(List<PrintedRow> rows, List<Integer> widths, int letters) {
        this.rows = rows;
        place(widths.size());
        this.heights = placed.stream()
                .map(cells -> PrintedTable.height(cells.stream()
                        .filter(cell -> cell.cell().rowSpan() == 1)
                        .mapToInt(cell -> PrintedTable.lines(cell.cell(), widths.get(cell.column()), letters))
                        .max()
                        .orElse(1)))
                .toList();
    }

    /**
     * @param widths of the columns, per cent
     * @param page points that a page has room for
     */
    static List<PrintedRow> parted(List<PrintedRow> rows, List<Integer> widths, int letters, int page) {
        LongSpans spans = new LongSpans(rows, widths, letters);
        int all = spans.heights.stream().mapToInt(Integer::intValue).sum();
        return all > page ? spans.partedAt(spans.restarts(page / 2)) : rows;
    }

    private void place(int columns) {
        int[] covered = new int[columns];
        for (PrintedRow row : rows) {
            List<Placed> cells = new ArrayList<>();
            int column = 0;
            for (PrintedCell cell : row.cells()) {
                while (column < columns - 1 && covered[column] > 0) {
                    column++;
                }
                cells.add(new Placed(column, cell));
                covered[column] = cell.rowSpan();
                column = Math.min(column + 1, columns - 1);
            }
            IntStream.range(0, columns).forEach(at -> covered[at] = Math.max(0, covered[at] - 1));
            placed.add(cells);
        }
    }

    private Set<Integer> restarts(int most) {
        Set<Integer> restarts = new HashSet<>();
        int run = 0;
        for (int row = 0; row < heights.size(); row++) {
            if (row > 0 && run + heights.get(row) > most) {
                restarts.add(row);
                run = 0;
            }
            run += heights.get(row);
        }
        return restarts;
    }

    private List<PrintedRow> partedAt(Set<Integer> restarts) {
        List<List<Placed>> parted =
                rows.stream().<List<Placed>>map(row -> new ArrayList<>()).toList();
        for (int row = 0; row < placed.size(); row++) {
            for (Placed one : placed.get(row)) {
                int end = Math.min(rows.size(), row + one.cell().rowSpan());
                int from = row;
                for (int next = row + 1; next <= end; next++) {
                    if (next == end || restarts.contains(next)) {
                        parted.get(from)
                                .add(new Placed(
                                        one.column(), new PrintedCell(one.cell().texts(), next - from)));
                        from = next;
                    }
                }
            }
        }
        return IntStream.range(0, rows.size())
                .mapToObj(row -> new PrintedRow(
                        parted.get(row).stream()
                                .sorted((one, other) -> Integer.compare(one.column(), other.column()))
                                .map(Placed::cell)
                                .toList(),
                        rows.get(row).tall()))
                .toList();
    }

    private record Placed(int column, PrintedCell cell) {}
}
