package se.trygghetshjulet.suppression;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * What can be worked out about hidden numbers of a table from those that are shown. A table whose rows and columns add up
 * is a circulation: each cell flows from its row to its column, each row's sum into its row, each column's out of its
 * column, and the sum of all back again. How far a number can move without any shown one moving is then a greatest flow,
 * exact and in whole numbers. Everybody knows that a hidden number is at least one, as no zero is hidden, and nobody knows
 * an upper bound.
 */
class Disclosure {

    private static final int UNBOUNDED = Integer.MAX_VALUE / 2;
    private static final int NOWHERE = -1;

    private final int[][] whole;
    private final boolean[][] hidden;
    private final int rows;
    private final int columns;

    /**
     * @param whole cells with the sums as last row and column
     * @param hidden which of them are not shown
     */
    Disclosure(int[][] whole, boolean[][] hidden) {
        this.whole = whole;
        this.hidden = hidden;
        this.rows = whole.length - 1;
        this.columns = whole[0].length - 1;
    }

    /** How many other numbers a hidden one may be as well; beyond {@code enough} none are looked for. */
    int leeway(int row, int column, int enough) {
        int from = from(row, column);
        int to = to(row, column);
        int up = flow(roomWithout(row, column), to, from, enough);
        int down = flow(roomWithout(row, column), from, to, Math.min(enough, whole[row][column] - 1));
        return Math.min(enough, up + down);
    }

    private int from(int row, int column) {
        if (row < rows) {
            return column < columns ? row : outside(true);
        }
        return column < columns ? rows + 1 + column : outside(false);
    }

    private int to(int row, int column) {
        if (row < rows) {
            return column < columns ? rows + 1 + column : row;
        }
        return outside(column == columns);
    }

    /** @param in where rows come from, or else where columns go to */
    private int outside(boolean in) {
        return in ? rows : rows + 1 + columns;
    }

    /** How far each hidden number but one may grow, along its way, and shrink, against it. */
    private int[][] roomWithout(int butRow, int butColumn) {
        int nodes = rows + columns + 2;
        int[][] room = new int[nodes][nodes];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                if (hidden[row][column] && (row != butRow || column != butColumn)) {
                    room[from(row, column)][to(row, column)] = UNBOUNDED;
                    room[to(row, column)][from(row, column)] = whole[row][column] - 1;
                }
            }
        }
        return room;
    }

    /** Ford and Fulkerson's way, by shortest paths. */
    private static int flow(int[][] room, int from, int to, int enough) {
        int flow = 0;
        while (flow < enough) {
            int[] before = path(room, from, to);
            if (before[to] == NOWHERE) {
                return flow;
            }
            int step = enough - flow;
            for (int node = to; node != from; node = before[node]) {
                step = Math.min(step, room[before[node]][node]);
            }
            for (int node = to; node != from; node = before[node]) {
                room[before[node]][node] -= step;
                room[node][before[node]] += step;
            }
            flow += step;
        }
        return flow;
    }

    private static int[] path(int[][] room, int from, int to) {
        int[] before = new int[room.length];
        Arrays.fill(before, NOWHERE);
        before[from] = from;
        Deque<Integer> next = new ArrayDeque<>();
        next.add(from);
        while (!next.isEmpty() && before[to] == NOWHERE) {
            int node = next.remove();
            for (int other = 0; other < room.length; other++) {
                if (before[other] == NOWHERE && room[node][other] > 0) {
                    before[other] = node;
                    next.add(other);
                }
            }
        }
        return before;
    }
}
