package se.trygghetshjulet.decision;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One row that a decision changed in the proposal.
 *
 * @param place area and measure, as one finds them in the plan
 * @param field what the municipality calls the column
 * @param textBefore empty text where the decision added it
 * @param textAfter empty text where the decision took it away
 */
@Table("decision_change")
record DecisionChange(
        @Id Long id, Long decision, int rowNo, String place, String field, String textBefore, String textAfter) {}
