package se.trygghetshjulet.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts in two directions, with their sums.
 *
 * @param corner what the rows are
 * @param rows names, at least one
 * @param columns names, at least one
 * @param cells by row and column
 */
public record CountTable(String corner, List<String> rows, List<String> columns, int[][] cells) {

    private static final int PERCENT = 100;

    /** The cells, and the sums as last row and column. */
    public int[][] whole() {
        int[][] whole = new int[rows.size() + 1][columns.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                int count = cells[row][column];
                whole[row][column] = count;
                whole[row][columns.size()] += count;
                whole[rows.size()][column] += count;
                whole[rows.size()][columns.size()] += count;
            }
        }
        return whole;
    }

    public int total() {
        return Arrays.stream(cells).flatMapToInt(Arrays::stream).sum();
    }

    /** As it is. */
    public Shown exact() {
        return shown(new boolean[rows.size() + 1][columns.size() + 1]);
    }

    /** Without small numbers, and what would tell them. */
    public Shown withheld(int smallest) {
        return shown(Suppression.of(whole(), smallest));
    }

    private Shown shown(boolean[][] hidden) {
        int[][] whole = whole();
        int largest = IntStream.range(0, rows.size())
                .filter(row -> !hidden[row][columns.size()])
                .map(row -> whole[row][columns.size()])
                .max()
                .orElse(0);
        List<Row> shown = new ArrayList<>();
        for (int row = 0; row <= rows.size(); row++) {
            List<Cell> line = new ArrayList<>();
            for (int column = 0; column <= columns.size(); column++) {
                line.add(new Cell(
                        column < columns.size() ? columns.get(column) : "Alla",
                        hidden[row][column] ? null : whole[row][column]));
            }
            boolean isSum = row == rows.size();
            Integer sum = line.get(columns.size()).count();
            int bar = isSum || sum == null || largest == 0 ? 0 : sum * PERCENT / largest;
            shown.add(new Row(isSum ? "Alla" : rows.get(row), line, bar));
        }
        return new Shown(corner, columns, shown);
    }

    /** @param rows the last one has the sums of the columns */
    public record Shown(String corner, List<String> columns, List<Row> rows) {

        public boolean withholds() {
            return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.count() == null);
        }

        /** None if it is not shown. */
        public Integer total() {
            return rows.get(rows.size() - 1).cells().get(columns.size()).count();
        }
    }

    /**
     * @param cells the last one has the sum of the row
     * @param bar percent of the longest bar, for the sum; 0 for none
     */
    public record Row(String name, List<Cell> cells, int bar) {}

    /** @param count null where it is not shown */
    public record Cell(String column, Integer count) {}
}
