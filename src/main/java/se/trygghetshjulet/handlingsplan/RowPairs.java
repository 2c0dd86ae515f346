package se.trygghetshjulet.handlingsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import se.trygghetshjulet.handlingsplan.Plan.PlanArea;
import se.trygghetshjulet.handlingsplan.Plan.PlanMeasure;
import se.trygghetshjulet.handlingsplan.PlanDiff.Kind;

/**
 * Finds the rows of two versions that are the same row. A revision's rows know the numbers that they had; two readings
 * of one draft both know the numbers of the version below. A row without a number is known by its text, and a new row of
 * a draft that was rewritten by its place.
 *
 * @param revises whether the later version revises the earlier one
 */
record RowPairs(boolean revises) {

    static RowPairs between(Plan before, Plan after) {
        return new RowPairs(before.id() != null && before.id().equals(after.basedOn()));
    }

    /** Every area once, in the later version's order and then those that are gone. */
    List<Pair<PlanArea>> of(List<PlanArea> before, List<PlanArea> after) {
        return pairs(
                before,
                after,
                List.of(
                        (one, other) -> isNumbered(one.number(), one.baseNumber(), other.baseNumber()),
                        (one, other) -> isUnnumbered(one.baseNumber(), other.baseNumber())
                                && PlanDiff.isSame(one.name(), other.name()),
                        (one, other) -> isInPlace(one.number(), one.baseNumber(), other.number(), other.baseNumber())));
    }

    /** The measures of one area, either of which may be null where the area is new or gone. */
    List<Pair<PlanMeasure>> ofMeasures(PlanArea before, PlanArea after) {
        return pairs(
                before == null ? List.of() : before.measures(),
                after == null ? List.of() : after.measures(),
                List.of(
                        (one, other) -> isNumbered(one.number(), one.baseNumber(), other.baseNumber()),
                        (one, other) -> isUnnumbered(one.baseNumber(), other.baseNumber())
                                && PlanDiff.isSame(one.description(), other.description()),
                        (one, other) -> isInPlace(one.number(), one.baseNumber(), other.number(), other.baseNumber())));
    }

    private boolean isNumbered(String number, String baseNumber, String laterBase) {
        return laterBase != null && laterBase.equals(revises ? number : baseNumber);
    }

    private boolean isUnnumbered(String baseNumber, String laterBase) {
        return laterBase == null && (revises || baseNumber == null);
    }

    private boolean isInPlace(String number, String baseNumber, String laterNumber, String laterBase) {
        return !revises && baseNumber == null && laterBase == null && number.equals(laterNumber);
    }

    private static <T> List<Pair<T>> pairs(List<T> before, List<T> after, List<BiPredicate<T, T>> rules) {
        List<T> left = new ArrayList<>(before);
        List<T> found = new ArrayList<>();
        after.forEach(row -> found.add(null));
        for (BiPredicate<T, T> rule : rules) {
            for (int place = 0; place < after.size(); place++) {
                T row = after.get(place);
                if (found.get(place) == null) {
                    found.set(
                            place,
                            left.stream()
                                    .filter(candidate -> rule.test(candidate, row))
                                    .findFirst()
                                    .orElse(null));
                    left.remove(found.get(place));
                }
            }
        }
        List<Pair<T>> pairs = new ArrayList<>();
        for (int place = 0; place < after.size(); place++) {
            pairs.add(new Pair<>(found.get(place), after.get(place)));
        }
        left.forEach(gone -> pairs.add(new Pair<>(gone, null)));
        return pairs;
    }

    /** One row before and after; one of them is null where it is new or gone. */
    record Pair<T>(T before, T after) {

        T any() {
            return Objects.requireNonNullElse(after, before);
        }

        Kind kind(boolean same) {
            if (before == null) {
                return Kind.NEW;
            }
            if (after == null) {
                return Kind.DROPPED;
            }
            return same ? Kind.KEPT : Kind.CHANGED;
        }
    }
}
