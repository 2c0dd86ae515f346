package se.trygghetshjulet.recurring;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.lagesbild.ProblemSignal;
import se.trygghetshjulet.lagesbild.Severity;
import se.trygghetshjulet.lagesbild.Trend;

/**
 * A meeting's papers: agenda, who took part by function, notes, decisions, observations. No individual is named.
 *
 * @param chairMeasures what the BRÅ chair has done to have a late leadership meeting held
 */
@Table("occasion_meeting")
record Meeting(
        @Id Long id,
        Long occasion,
        String agenda,
        String attendance,
        String notes,
        String chairMeasures,

        @MappedCollection(idColumn = "occasion_meeting", keyColumn = "row_no")
        List<Decision> decisions,

        @MappedCollection(idColumn = "occasion_meeting", keyColumn = "row_no")
        List<Observation> observations) {

    static Meeting of(Long occasion) {
        return new Meeting(null, occasion, null, null, null, null, List.of(), List.of());
    }

    Meeting calledWith(String newAgenda) {
        return new Meeting(id, occasion, newAgenda, attendance, notes, chairMeasures, decisions, observations);
    }

    Meeting noted(String present, String said, List<Decision> decided, List<Observation> observed) {
        return new Meeting(id, occasion, agenda, present, said, chairMeasures, decided, observed);
    }

    Meeting secured(String measures) {
        return new Meeting(id, occasion, agenda, attendance, notes, measures, decisions, observations);
    }

    /** @param owner a function, never a name */
    @Table("meeting_decision")
    record Decision(@Column("decision_text") String text, String owner, String due) {}

    @Table("meeting_observation")
    record Observation(String place, Trend trend, Severity severity, String problem) {

        ProblemSignal sign() {
            return new ProblemSignal(trend, severity, 0);
        }
    }
}
