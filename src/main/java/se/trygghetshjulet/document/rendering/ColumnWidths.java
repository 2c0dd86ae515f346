package se.trygghetshjulet.document.rendering;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.trygghetshjulet.document.rendering.Printout.Cell;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Table;

/**
 * How a table's width is shared out: each column gets room for its longest word, and the rest goes to those that say most.
 * Left to the renderer, short columns would be squeezed until their words break.
 */
public final class ColumnWidths {

    /** A word that is longer is broken. */
    private static final int LONGEST_WORD = 24;

    /** Characters that the space between two columns takes. */
    private static final int GAP = 6;

    private final double[] narrowest;
    private final double[] weight;

    private ColumnWidths(int columns) {
        narrowest = new double[columns];
        weight = new double[columns];
    }

    /**
     * @param lineLength characters that fit beside each other on the page
     * @return per cent, one for each column
     */
    public static List<Integer> of(Table table, int lineLength) {
        int columns = table.headings().size();
        ColumnWidths widths = new ColumnWidths(columns);
        for (int column = 0; column < columns; column++) {
            widths.add(column, table.headings().get(column));
        }
        int[] covered = new int[columns];
        for (Row row : table.rows()) {
            int column = 0;
            for (Cell cell : row.cells()) {
                while (column < columns - 1 && covered[column] > 0) {
                    column++;
                }
                for (Printout.Text text : cell.texts()) {
                    widths.add(column, text.text());
                }
                covered[column] = cell.rowSpan();
                column = Math.min(column + 1, columns - 1);
            }
            for (int at = 0; at < columns; at++) {
                covered[at] = Math.max(0, covered[at] - 1);
            }
        }
        return widths.percent(lineLength);
    }

    private void add(int column, String text) {
        int longest = Stream.of(PrintableText.unbroken(text).split("[\\s/-]+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        narrowest[column] = Math.max(narrowest[column], Math.min(longest, LONGEST_WORD) + GAP);
        weight[column] += text.length();
    }

    private List<Integer> percent(int lineLength) {
        double[] shares = Arrays.stream(weight).map(Math::sqrt).toArray();
        double left = Math.max(0, lineLength - DoubleStream.of(narrowest).sum());
        double all = Math.max(1, DoubleStream.of(shares).sum());
        double[] room = IntStream.range(0, shares.length)
                .mapToDouble(column -> narrowest[column] + left * shares[column] / all)
                .toArray();
        double sum = DoubleStream.of(room).sum();
        return Arrays.stream(room)
                .mapToObj(width -> (int) Math.round(100 * width / sum))
                .toList();
    }
}
