package se.trygghetshjulet.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.municipality.PlanTable;

/**
 * @param key by which it is known in every version that has it
 * @param number area and place in it: "2.3"
 * @param party id among the municipality's parties, or "bada" for all who sign together
 * @param responsible unit and function; the party where nobody is named
 * @param more what only plans in depth say
 * @param status colour in Swedish from the last follow-up; null where there was none, or where the municipality's plan shows none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenMeasure(
        String key,
        String url,
        String number,
        String description,
        String party,
        String responsible,
        String schedule,
        String goal,
        String followUp,
        @JsonUnwrapped OpenMeasureDetail more,
        String status) {

    static OpenMeasure of(PlanMeasure measure, PlanTable table, String url, String status) {
        return new OpenMeasure(
                measure.key(),
                url,
                measure.number(),
                measure.description(),
                measure.party().id(),
                measure.owner(table.parties()),
                measure.schedule(),
                measure.goal(),
                measure.followUp(),
                OpenMeasureDetail.of(measure.more(), table),
                status);
    }
}
