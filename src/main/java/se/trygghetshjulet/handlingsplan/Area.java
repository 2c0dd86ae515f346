package se.trygghetshjulet.handlingsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A focus area: problem, goals, and the causes with what is done about each.
 *
 * @param baseNumber its number in the version that this one revises; null if it is new
 */
@Table("plan_area")
record Area(
        @Id Long id,
        String baseNumber,
        String name,
        String problem,
        String effectGoal,
        String subGoal,

        @MappedCollection(idColumn = "plan_area", keyColumn = "row_no")
        List<Indicator> indicators,

        @MappedCollection(idColumn = "plan_area", keyColumn = "row_no")
        List<Cause> causes) {

    static Area named(String name) {
        return new Area(null, null, name, null, null, null, List.of(), List.of());
    }

    Area renamed(String newName) {
        return new Area(null, baseNumber, newName, problem, effectGoal, subGoal, indicators, freshCauses());
    }

    /** A copy for the next version, in which each row knows what it was. */
    Area carriedOver(int number) {
        List<Cause> carried = new ArrayList<>();
        int measureNumber = 0;
        for (Cause cause : causes) {
            List<Measure> measures = new ArrayList<>();
            for (Measure measure : cause.measures()) {
                measureNumber++;
                measures.add(measure.numbered(number + "." + measureNumber));
            }
            carried.add(Cause.of(cause.analysis(), measures));
        }
        return new Area(null, String.valueOf(number), name, problem, effectGoal, subGoal, indicators, carried);
    }

    Stream<Measure> measures() {
        return causes.stream().flatMap(cause -> cause.measures().stream());
    }

    private List<Cause> freshCauses() {
        return causes.stream()
                .map(cause -> Cause.of(cause.analysis(), cause.measures()))
                .toList();
    }
}
