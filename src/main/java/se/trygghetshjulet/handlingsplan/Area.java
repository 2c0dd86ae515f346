package se.trygghetshjulet.handlingsplan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A focus area: problem, cause, goals, measures.
 *
 * @param baseNumber its number in the version that this one revises; null if it is new
 */
@Table("plan_area")
record Area(
        @Id Long id,
        String baseNumber,
        String name,
        String problem,
        String cause,
        String effectGoal,
        String subGoal,

        @MappedCollection(idColumn = "plan_area", keyColumn = "row_no")
        List<Measure> measures) {

    static Area named(String name) {
        return new Area(null, null, name, null, null, null, null, List.of());
    }

    Area renamed(String newName) {
        return new Area(null, baseNumber, newName, problem, cause, effectGoal, subGoal, measures);
    }

    /** A copy for the next version, in which each row knows what it was. */
    Area carriedOver(int number) {
        List<Measure> carried = new ArrayList<>();
        for (Measure measure : measures) {
            carried.add(new Measure(
                    number + "." + (carried.size() + 1),
                    measure.description(),
                    measure.party(),
                    measure.owner(),
                    measure.schedule(),
                    measure.followUp()));
        }
        return new Area(null, String.valueOf(number), name, problem, cause, effectGoal, subGoal, carried);
    }
}
