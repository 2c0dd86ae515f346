package se.trygghetshjulet.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The joint compilation of a period.
 *
 * @param measures each with the parties' sides; none in those that were written before the sides stood in them
 */
record JointSummary(
        int periodNo,
        String summary,
        String deviations,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ComparedMeasure> measures) {

    JointSummary {
        measures = measures == null ? List.of() : measures;
    }
}
