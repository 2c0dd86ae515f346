package se.trygghetshjulet.handlingsplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.trygghetshjulet.document.RowKey;
import se.trygghetshjulet.handlingsplan.depth.AreaDetail;
import se.trygghetshjulet.handlingsplan.depth.Ranking;

/**
 * A focus area: problem, goals, and the causes with what is done about each.
 *
 * @param key by which it is known in every version that has it
 * @param problems keys of the problems of the year's lägesbild that it takes up
 * @param more what only some municipalities ask for
 */
record Area(
        String key,
        String name,
        String problem,
        String effectGoal,
        String subGoal,
        List<Indicator> indicators,
        List<Cause> causes,
        List<String> problems,
        @JsonUnwrapped AreaDetail more) {

    Area {
        problems = problems == null ? List.of() : List.copyOf(problems);
        more = AreaDetail.orNone(more);
    }

    static Area named(String key, String name) {
        return new Area(RowKey.orNext(key), name, null, null, null, List.of(), List.of(), List.of(), AreaDetail.NONE);
    }

    Area renamed(String newName) {
        return new Area(key, newName, problem, effectGoal, subGoal, indicators, causes, problems, more);
    }

    Area scored(Integer probability, Integer consequence) {
        return new Area(
                key,
                name,
                problem,
                effectGoal,
                subGoal,
                indicators,
                causes,
                problems,
                more.scored(probability, consequence));
    }

    /** Measures within their causes, and causes by their first measure, in the order that the measures have been given. */
    Area ranked() {
        List<Cause> ranked = causes.stream()
                .map(cause -> new Cause(
                        cause.key(),
                        cause.analysis(),
                        Ranking.byOrder(
                                cause.measures(), measure -> measure.more().order())))
                .toList();
        return new Area(
                key,
                name,
                problem,
                effectGoal,
                subGoal,
                indicators,
                Ranking.byOrder(ranked, Area::firstOrder),
                problems,
                more);
    }

    private static Integer firstOrder(Cause cause) {
        return cause.measures().isEmpty()
                ? null
                : cause.measures().get(0).more().order();
    }

    Area without(Set<String> measures) {
        return caused(causes.stream()
                .map(cause -> cause.only(key -> !measures.contains(key)))
                .toList());
    }

    /** Measures of an earlier text come back last in their cause, or with it where it is gone. */
    Area with(Set<String> back, Area earlier) {
        Set<String> here = measures().map(Measure::key).collect(Collectors.toSet());
        List<Cause> whole = new ArrayList<>(causes);
        for (Cause cause : earlier.causes) {
            Cause missing = cause.only(key -> back.contains(key) && !here.contains(key));
            if (!missing.measures().isEmpty()) {
                int place = IntStream.range(0, whole.size())
                        .filter(row -> whole.get(row).key().equals(cause.key()))
                        .findFirst()
                        .orElse(whole.size());
                if (place == whole.size()) {
                    whole.add(missing);
                } else {
                    whole.set(place, whole.get(place).and(missing.measures()));
                }
            }
        }
        return caused(whole);
    }

    private Area caused(List<Cause> newCauses) {
        return new Area(key, name, problem, effectGoal, subGoal, indicators, newCauses, problems, more);
    }

    Stream<Measure> measures() {
        return causes.stream().flatMap(cause -> cause.measures().stream());
    }
}
