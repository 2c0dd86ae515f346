package se.trygghetshjulet.document.rendering;

import java.util.List;
import java.util.stream.IntStream;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Table;
import se.trygghetshjulet.document.rendering.Printout.Text;

/**
 * A table on paper.
 *
 * @param beginning points that its head and its first row take, roughly; as much of a tall row as may not stand alone
 */
record PrintedTable(String caption, List<Column> columns, List<PrintedRow> rows, int beginning) {

    /** Of a head, of a line, and of the space around a row's text, in points. */
    private static final int HEAD = 45;

    private static final int LINE = 13;
    private static final int PADDING = 16;

    /** A row of more lines leaves a hole on the page before it if it stays whole. */
    private static final int TALL = 12;

    /** Lines of a tall row that may stand alone at the end of a page. */
    private static final int BEGINNING = 4;

    static PrintedTable of(Table table, Paper paper) {
        int letters = paper.letters();
        List<Integer> widths = ColumnWidths.of(table, letters);
        List<PrintedRow> rows = table.rows().stream()
                .map(row -> printable(row, widths, letters))
                .toList();
        return new PrintedTable(
                PrintableText.of(table.caption()),
                IntStream.range(0, widths.size())
                        .mapToObj(column ->
                                new Column(PrintableText.of(table.headings().get(column)), widths.get(column)))
                        .toList(),
                LongSpans.parted(rows, widths, letters, paper.height()),
                rows.isEmpty() ? HEAD : HEAD + PADDING + LINE * beginning(rows.get(0), widths, letters));
    }

    private static int beginning(PrintedRow first, List<Integer> widths, int letters) {
        return first.tall() ? BEGINNING : lines(first.cells(), widths, letters);
    }

    /** Of a row's longest cell; one that covers more rows than this has room below. */
    private static int lines(List<PrintedCell> cells, List<Integer> widths, int letters) {
        return IntStream.range(0, Math.min(cells.size(), widths.size()))
                .map(column -> lines(cells.get(column), widths.get(column), letters)
                        / cells.get(column).rowSpan())
                .max()
                .orElse(1);
    }

    /** @param width of its column, per cent of a line */
    static int lines(PrintedCell cell, int width, int letters) {
        int own = Math.max(1, width * letters / 100 - 3);
        return cell.texts().stream().mapToInt(text -> 1 + text.length() / own).sum();
    }

    /** Of a row, in points. */
    static int height(int lines) {
        return PADDING + LINE * lines;
    }

    private static PrintedRow printable(Row row, List<Integer> widths, int letters) {
        List<PrintedCell> cells = row.cells().stream()
                .map(cell -> new PrintedCell(
                        PrintableText.paragraphs(
                                cell.texts().stream().map(Text::text).toList()),
                        cell.rowSpan()))
                .toList();
        return new PrintedRow(cells, lines(cells, widths, letters) > TALL);
    }

    /** @param tall whether it may go on on the next page; others stay whole */
    record PrintedRow(List<PrintedCell> cells, boolean tall) {}

    record PrintedCell(List<String> texts, int rowSpan) {}

    /** @param width per cent of the table */
    record Column(String heading, int width) {}
}
