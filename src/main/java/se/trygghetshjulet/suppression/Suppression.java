package se.trygghetshjulet.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses what of a table is not shown: every number that is too small, zeros apart, and as many others as it takes that
 * none of them can be worked out, nor told more closely than as one of {@code smallest} numbers. What is chosen beside is
 * the least there is in the row or column where the hidden number has the least company.
 */
public class Suppression {

    private final int[][] whole;
    private final int smallest;
    private final boolean[][] hidden;
    private final List<Spot> spots = new ArrayList<>();

    /** Hidden numbers that nobody can tell: whatever is hidden besides, they stay so. */
    private final Set<Spot> safe = new HashSet<>();

    private Suppression(int[][] whole, int smallest) {
        this.whole = whole;
        this.smallest = smallest;
        this.hidden = new boolean[whole.length][whole[0].length];
        for (int row = 0; row < whole.length; row++) {
            for (int column = 0; column < whole[0].length; column++) {
                spots.add(new Spot(row, column));
            }
        }
    }

    /**
     * @param whole cells with the sums as last row and column
     * @param smallest the smallest number, beside zero, that may be shown
     */
    public static boolean[][] of(int[][] whole, int smallest) {
        Suppression suppression = new Suppression(whole, smallest);
        suppression.hideSmall();
        for (Spot bare = suppression.bare(); bare != null; bare = suppression.bare()) {
            suppression.hideBeside(bare);
        }
        return suppression.hidden;
    }

    private void hideSmall() {
        spots.stream()
                .filter(spot -> number(spot) > 0 && number(spot) < smallest)
                .forEach(this::hide);
    }

    /** The hidden number with the least company of those that can still be told too closely; null if there is none. */
    private Spot bare() {
        Disclosure disclosure = new Disclosure(whole, hidden);
        List<Spot> doubtful = spots.stream()
                .filter(spot -> isHidden(spot) && !safe.contains(spot))
                .sorted(Comparator.comparingLong(spot -> Math.min(hiddenInRow(spot), hiddenInColumn(spot))))
                .toList();
        for (Spot spot : doubtful) {
            if (disclosure.leeway(spot.row(), spot.column(), smallest - 1) < smallest - 1) {
                return spot;
            }
            safe.add(spot);
        }
        return null;
    }

    private void hideBeside(Spot bare) {
        long inRow = hiddenInRow(bare);
        long inColumn = hiddenInColumn(bare);
        hide(spots.stream()
                .filter(spot -> !isHidden(spot) && number(spot) > 0)
                .min(Comparator.comparing((Spot spot) -> !spot.isInLineWith(bare))
                        .thenComparingLong(spot -> spot.row() == bare.row() ? inRow : inColumn)
                        .thenComparing(this::isSum)
                        .thenComparingInt(this::number))
                .orElseThrow());
    }

    private long hiddenInRow(Spot one) {
        return spots.stream()
                .filter(spot -> spot.row() == one.row() && isHidden(spot))
                .count();
    }

    private long hiddenInColumn(Spot one) {
        return spots.stream()
                .filter(spot -> spot.column() == one.column() && isHidden(spot))
                .count();
    }

    private boolean isSum(Spot spot) {
        return spot.row() == whole.length - 1 || spot.column() == whole[0].length - 1;
    }

    private int number(Spot spot) {
        return whole[spot.row()][spot.column()];
    }

    private boolean isHidden(Spot spot) {
        return hidden[spot.row()][spot.column()];
    }

    private void hide(Spot spot) {
        hidden[spot.row()][spot.column()] = true;
    }

    private record Spot(int row, int column) {

        boolean isInLineWith(Spot other) {
            return row == other.row || column == other.column;
        }
    }
}
