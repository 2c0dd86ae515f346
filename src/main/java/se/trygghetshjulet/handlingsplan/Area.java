package se.trygghetshjulet.handlingsplan;

import java.util.List;
import java.util.stream.Stream;
import se.trygghetshjulet.document.RowKey;

/**
 * A focus area: problem, goals, and the causes with what is done about each.
 *
 * @param key by which it is known in every version that has it
 * @param problems keys of the problems of the year's lägesbild that it takes up
 */
record Area(
        String key,
        String name,
        String problem,
        String effectGoal,
        String subGoal,
        List<Indicator> indicators,
        List<Cause> causes,
        List<String> problems) {

    Area {
        problems = problems == null ? List.of() : List.copyOf(problems);
    }

    static Area named(String key, String name) {
        return new Area(RowKey.orNext(key), name, null, null, null, List.of(), List.of(), List.of());
    }

    Area renamed(String newName) {
        return new Area(key, newName, problem, effectGoal, subGoal, indicators, causes, problems);
    }

    Stream<Measure> measures() {
        return causes.stream().flatMap(cause -> cause.measures().stream());
    }
}
