package se.trygghetshjulet.handlingsplan.depth;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** In which order rows of a plan come: those with an order of their own first, the rest as they stood. */
public final class Ranking {

    private Ranking() {}

    public static <T> List<T> byOrder(List<T> rows, Function<T, Integer> order) {
        return rows.stream()
                .sorted(Comparator.comparing(order, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Those with the same order, or none, by their score, the highest first. */
    public static <T> List<T> byOrderAndScore(List<T> areas, Function<T, AreaDetail> detail) {
        Comparator<T> order = Comparator.comparing(
                area -> detail.apply(area).order(), Comparator.nullsLast(Comparator.naturalOrder()));
        return areas.stream()
                .sorted(order.thenComparing(
                        area -> detail.apply(area).score(), Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }
}
