package se.trygghetshjulet.handlingsplan;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Why a problem is there and what is done about that; one cause may have several measures.
 *
 * @param analysis null where the area has no analysis
 */
@Table("plan_cause")
record Cause(
        @Id Long id,
        String analysis,

        @MappedCollection(idColumn = "plan_cause", keyColumn = "row_no")
        List<Measure> measures) {

    static Cause of(String analysis, List<Measure> measures) {
        return new Cause(null, analysis, measures);
    }
}
