package se.trygghetshjulet.handlingsplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import se.trygghetshjulet.handlingsplan.depth.MeasureDetail;
import se.trygghetshjulet.municipality.Party;

/**
 * One commitment.
 *
 * @param key by which it is known in every version that has it, whatever it says and whichever area it stands in
 * @param owner unit that answers for it; null while nobody does
 * @param ownerRole function in the unit, never a person
 * @param goal operative goal
 * @param more what only some municipalities ask for
 */
record Measure(
        String key,
        String description,
        Party party,
        String owner,
        String ownerRole,
        String schedule,
        String goal,
        String followUp,
        @JsonUnwrapped MeasureDetail more) {

    Measure {
        more = MeasureDetail.orNone(more);
    }
}
