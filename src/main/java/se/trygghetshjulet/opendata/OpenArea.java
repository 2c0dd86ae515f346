package se.trygghetshjulet.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * @param key by which it is known in every version that has it
 * @param number place in the plan, from 1
 * @param more what only plans in depth say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenArea(
        String key,
        String number,
        String name,
        String problem,
        String effectGoal,
        String subGoal,
        @JsonUnwrapped OpenAreaDetail more,
        List<OpenIndicator> indicators,
        List<Cause> causes) {

    /** @param analysis left out where there is none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cause(String key, String analysis, List<OpenMeasure> measures) {}
}
