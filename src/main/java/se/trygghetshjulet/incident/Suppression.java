package se.trygghetshjulet.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses what of a table is not shown: every number that is too small, zeros apart, and as many others as it takes that
 * none of them can be worked out, nor told more closely than as one of {@code smallest} numbers. What is chosen beside is
 * the least there is in the hidden number's own row or column.
 */
class Suppression {

    private final int[][] whole;
    private final int smallest;
    private final boolean[][] hidden;

    /** @param whole cells with the sums as last row and column */
    private Suppression(int[][] whole, int smallest) {
        this.whole = whole;
        this.smallest = smallest;
        this.hidden = new boolean[whole.length][whole[0].length];
    }

    /** @param smallest the smallest number, beside zero, that may be shown */
    static boolean[][] of(int[][] whole, int smallest) {
        Suppression suppression = new Suppression(whole, smallest);
        suppression.hideSmall();
        for (Spot bare = suppression.bare(); bare != null; bare = suppression.bare()) {
            suppression.hideBeside(bare);
        }
        return suppression.hidden;
    }

    private void hideSmall() {
        spots().stream()
                .filter(spot -> number(spot) > 0 && number(spot) < smallest)
                .forEach(this::hide);
    }

    /** A hidden number that can still be told too closely; null if there is none. */
    private Spot bare() {
        Disclosure disclosure = new Disclosure(whole, hidden);
        return spots().stream()
                .filter(this::isHidden)
                .filter(spot -> disclosure.leeway(spot.row(), spot.column(), smallest - 1) < smallest - 1)
                .findFirst()
                .orElse(null);
    }

    /** In the line that hides least, so that what is alone there gets company; in any, if those have nothing left. */
    private void hideBeside(Spot bare) {
        List<Spot> shown = spots().stream()
                .filter(spot -> !isHidden(spot) && number(spot) > 0)
                .toList();
        Comparator<Spot> nearest = Comparator.comparing((Spot spot) -> !spot.isInLineWith(bare))
                .thenComparingInt(spot -> spot.row() == bare.row() ? hiddenInRow(bare) : hiddenInColumn(bare))
                .thenComparing(this::isSum)
                .thenComparingInt(this::number);
        hide(shown.stream().min(nearest).orElseThrow());
    }

    private long hiddenCount(List<Spot> line) {
        return line.stream().filter(this::isHidden).count();
    }

    private int hiddenInRow(Spot bare) {
        return (int) hiddenCount(
                spots().stream().filter(spot -> spot.row() == bare.row()).toList());
    }

    private int hiddenInColumn(Spot bare) {
        return (int) hiddenCount(
                spots().stream().filter(spot -> spot.column() == bare.column()).toList());
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

    private List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        for (int row = 0; row < whole.length; row++) {
            for (int column = 0; column < whole[0].length; column++) {
                spots.add(new Spot(row, column));
            }
        }
        return spots;
    }

    private record Spot(int row, int column) {

        boolean isInLineWith(Spot other) {
            return row == other.row || column == other.column;
        }
    }
}
