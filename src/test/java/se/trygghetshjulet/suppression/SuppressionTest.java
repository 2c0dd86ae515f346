package se.trygghetshjulet.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a wider circle sees of a table tells nobody a small count, whatever the reader adds and takes away. */
class SuppressionTest {

    private static final int SMALLEST = 5;

    @Test
    void aSmallCountAloneInItsRowAndColumnGetsCompany() {
        CountTable.Shown shown =
                table(new int[][] {{2, 20, 30}, {10, 11, 12}, {40, 41, 42}}).withheld(SMALLEST);

        assertThat(lines(shown)).containsExactly("– – 30 52", "– – 12 33", "40 41 42 123", "52 72 84 208");
        assertThat(shown.withholds()).isTrue();
    }

    @Test
    void whatIsLargeEnoughIsShownAsItIs() {
        assertThat(lines(table(new int[][] {{5, 0}, {7, 9}}).withheld(SMALLEST)))
                .containsExactly("5 0 5", "7 9 16", "12 9 21");
    }

    @Test
    void ofSoLittleThatItsSumWouldTellNothingIsLeft() {
        assertThat(lines(table(new int[][] {{1, 0}, {0, 2}}).withheld(SMALLEST)))
                .containsExactly("– 0 –", "0 – –", "– – –");
    }

    @Test
    void everyNumberIsThereForThoseWhoWorkWithThem() {
        CountTable.Shown shown = table(new int[][] {{1, 2}, {3, 44}}).exact();

        assertThat(lines(shown)).containsExactly("1 2 3", "3 44 47", "4 46 50");
        assertThat(shown.rows()).extracting(CountTable.Row::bar).containsExactly(6, 100, 0);
        assertThat(shown.withholds()).isFalse();
    }

    /** By tightening each hidden number's span from every row and column that it stands in, until nothing moves. */
    @Property
    void noReaderWhoTightensSpansComesNearAHiddenNumber(@ForAll("tables") int[][] cells) {
        CountTable table = table(cells);
        int[][] whole = table.whole();
        boolean[][] hidden = Suppression.of(whole, SMALLEST);

        Spans spans = Spans.of(whole, hidden);

        forEach(whole, (row, column) -> {
            if (hidden[row][column]) {
                assertThat(spans.high[row][column] - spans.low[row][column])
                        .as("%s %s", Arrays.deepToString(whole), Arrays.deepToString(hidden))
                        .isGreaterThanOrEqualTo(SMALLEST - 1);
            } else {
                assertThat(whole[row][column])
                        .satisfiesAnyOf(
                                number -> assertThat(number).isZero(),
                                number -> assertThat(number).isGreaterThanOrEqualTo(SMALLEST));
            }
        });
    }

    /** By trying every table that could look like this: each hidden number is in them as one of five at least. */
    @Property(tries = 200)
    void amongAllTablesThatLookTheSameAHiddenNumberIsManyThings(@ForAll("smallTables") int[][] cells) {
        int[][] whole = table(cells).whole();
        boolean[][] hidden = Suppression.of(whole, SMALLEST);

        Guesses guesses = new Guesses(whole, hidden);
        guesses.all();

        forEach(whole, (row, column) -> {
            if (hidden[row][column]) {
                assertThat(guesses.values(row, column))
                        .as("%s %s", Arrays.deepToString(whole), Arrays.deepToString(hidden))
                        .hasSizeGreaterThanOrEqualTo(SMALLEST);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 10})
    void aWholeMunicipalitysTableIsDoneAtOnce(int smallest) {
        int[][] cells = new int[40][12];
        forEach(cells, (row, column) -> cells[row][column] = row * 7 * (column + 3) % 23);

        boolean[][] hidden = Suppression.of(table(cells).whole(), smallest);

        assertThat(Arrays.stream(hidden)
                        .flatMapToInt(row -> IntStream.range(0, row.length).filter(column -> !row[column])))
                .hasSizeGreaterThan(40);
    }

    @Provide
    Arbitrary<int[][]> tables() {
        return cells(
                1,
                6,
                1,
                6,
                Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(0)),
                        Tuple.of(4, Arbitraries.integers().between(1, 6)),
                        Tuple.of(3, Arbitraries.integers().between(0, 60))));
    }

    @Provide
    Arbitrary<int[][]> smallTables() {
        return cells(1, 2, 2, 2, Arbitraries.integers().between(0, 9));
    }

    private static Arbitrary<int[][]> cells(
            int fewestRows, int mostRows, int fewestColumns, int mostColumns, Arbitrary<Integer> number) {
        return Combinators.combine(
                        Arbitraries.integers().between(fewestRows, mostRows),
                        Arbitraries.integers().between(fewestColumns, mostColumns))
                .flatAs((rows, columns) -> number.array(int[].class)
                        .ofSize(columns)
                        .array(int[][].class)
                        .ofSize(rows));
    }

    private static CountTable table(int[][] cells) {
        return new CountTable("Plats", names(cells.length), names(cells[0].length), cells);
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }

    private static List<String> lines(CountTable.Shown shown) {
        return shown.rows().stream()
                .map(row -> String.join(
                        " ",
                        row.cells().stream()
                                .map(cell -> cell.count() == null ? "–" : String.valueOf(cell.count()))
                                .toList()))
                .toList();
    }

    private interface At {
        void look(int row, int column);
    }

    private static void forEach(int[][] cells, At at) {
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                at.look(row, column);
            }
        }
    }

    /** What a reader knows of each number: from where to where it may be. */
    private static final class Spans {

        private static final int FAR = 100_000;

        private final int[][] low;
        private final int[][] high;

        private Spans(int[][] low, int[][] high) {
            this.low = low;
            this.high = high;
        }

        static Spans of(int[][] whole, boolean[][] hidden) {
            Spans spans = new Spans(new int[whole.length][whole[0].length], new int[whole.length][whole[0].length]);
            forEach(whole, (row, column) -> {
                spans.low[row][column] = hidden[row][column] ? 1 : whole[row][column];
                spans.high[row][column] = hidden[row][column] ? FAR : whole[row][column];
            });
            while (spans.tighten()) {
                // until nothing moves
            }
            return spans;
        }

        private boolean tighten() {
            boolean moved = false;
            for (int row = 0; row < low.length; row++) {
                int at = row;
                moved |= line(low[0].length, column -> new int[] {at, column});
            }
            for (int column = 0; column < low[0].length; column++) {
                int at = column;
                moved |= line(low.length, row -> new int[] {row, at});
            }
            return moved;
        }

        /** The last one is the sum of the others. */
        private boolean line(int length, IntFunction<int[]> spot) {
            int[] sum = spot.apply(length - 1);
            int lows = 0;
            int highs = 0;
            for (int part = 0; part < length - 1; part++) {
                int[] at = spot.apply(part);
                lows += low[at[0]][at[1]];
                highs += Math.min(FAR, high[at[0]][at[1]]);
            }
            boolean moved = narrow(sum, lows, highs);
            for (int part = 0; part < length - 1; part++) {
                int[] at = spot.apply(part);
                int otherLows = lows - low[at[0]][at[1]];
                int otherHighs = highs - high[at[0]][at[1]];
                moved |= narrow(at, low[sum[0]][sum[1]] - otherHighs, high[sum[0]][sum[1]] - otherLows);
            }
            return moved;
        }

        private boolean narrow(int[] at, int from, int to) {
            int newLow = Math.max(low[at[0]][at[1]], from);
            int newHigh = Math.min(high[at[0]][at[1]], to);
            boolean moved = newLow != low[at[0]][at[1]] || newHigh != high[at[0]][at[1]];
            low[at[0]][at[1]] = newLow;
            high[at[0]][at[1]] = newHigh;
            return moved;
        }
    }

    /** Tries every table of cells that shows the same; of an open number not beyond what makes no difference. */
    private static final class Guesses {

        private static final int BEYOND = 4 * SMALLEST;

        private final int[][] whole;
        private final boolean[][] hidden;
        private final int rows;
        private final int columns;
        private final int[][] guess;
        private final Set<List<Integer>> seen = new HashSet<>();

        private Guesses(int[][] whole, boolean[][] hidden) {
            this.whole = whole;
            this.hidden = hidden;
            this.rows = whole.length - 1;
            this.columns = whole[0].length - 1;
            this.guess = new int[rows + 1][columns + 1];
        }

        void all() {
            fill(0);
        }

        Set<Integer> values(int row, int column) {
            Set<Integer> values = new HashSet<>();
            seen.stream()
                    .filter(one -> one.get(0) == row && one.get(1) == column)
                    .forEach(one -> values.add(one.get(2)));
            return values;
        }

        private void fill(int at) {
            if (at == rows * columns) {
                keepIfItLooksTheSame();
                return;
            }
            int row = at / columns;
            int column = at % columns;
            if (!hidden[row][column]) {
                guess[row][column] = whole[row][column];
                fill(at + 1);
                return;
            }
            int most = Math.min(whole[row][column] + SMALLEST, BEYOND);
            for (int value = Math.max(1, whole[row][column] - SMALLEST); value <= most; value++) {
                guess[row][column] = value;
                fill(at + 1);
            }
        }

        private void keepIfItLooksTheSame() {
            int[][] sums = table(Arrays.stream(guess)
                            .limit(rows)
                            .map(row -> Arrays.copyOf(row, columns))
                            .toArray(int[][]::new))
                    .whole();
            for (int row = 0; row <= rows; row++) {
                for (int column = 0; column <= columns; column++) {
                    if (!hidden[row][column] && sums[row][column] != whole[row][column]) {
                        return;
                    }
                }
            }
            forEach(sums, (row, column) -> {
                if (hidden[row][column]) {
                    seen.add(List.of(row, column, sums[row][column]));
                }
            });
        }
    }
}
