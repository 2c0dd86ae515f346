package se.trygghetshjulet.handlingsplan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.trygghetshjulet.document.RowKey;
import se.trygghetshjulet.handlingsplan.history.PlanDiff;

/**
 * Why a problem is there and what is done about that; one cause may have several measures.
 * Written as cells of a table, where nobody sees that they are rows of their own, a cause is known again by what it says, or
 * else by the measures that answered to it before it was reworded.
 *
 * @param key by which it is known in every version that has it
 * @param analysis null where the area has no analysis
 */
record Cause(String key, String analysis, List<Measure> measures) {

    static Cause fresh(String analysis, List<Measure> measures) {
        return new Cause(RowKey.next(), analysis, measures);
    }

    /** @param wanted by the measure's key */
    Cause only(Predicate<String> wanted) {
        return new Cause(
                key,
                analysis,
                measures.stream().filter(measure -> wanted.test(measure.key())).toList());
    }

    Cause and(List<Measure> further) {
        return new Cause(
                key,
                analysis,
                Stream.concat(measures.stream(), further.stream()).toList());
    }

    /** The later causes, each under the key that it had, where it had one. */
    static List<Cause> known(List<Cause> before, List<Cause> after) {
        List<Cause> left = new ArrayList<>(before);
        List<Cause> known = new ArrayList<>(after);
        List<BiPredicate<Cause, Cause>> rules =
                List.of((one, other) -> PlanDiff.isSame(one.analysis(), other.analysis()), Cause::shareMeasures);
        Set<Integer> done = new HashSet<>();
        for (BiPredicate<Cause, Cause> rule : rules) {
            for (int place = 0; place < known.size(); place++) {
                Cause cause = known.get(place);
                Cause earlier = done.contains(place)
                        ? null
                        : left.stream()
                                .filter(candidate -> rule.test(candidate, cause))
                                .findFirst()
                                .orElse(null);
                if (earlier != null) {
                    left.remove(earlier);
                    done.add(place);
                    known.set(place, new Cause(earlier.key(), cause.analysis(), cause.measures()));
                }
            }
        }
        return known;
    }

    private static boolean shareMeasures(Cause one, Cause other) {
        Set<String> keys = one.measures().stream().map(Measure::key).collect(Collectors.toSet());
        return other.measures().stream().map(Measure::key).anyMatch(keys::contains);
    }
}
