package se.trygghetshjulet.opendata;

import static se.trygghetshjulet.opendata.OpenMeasureDetail.shown;

import com.fasterxml.jackson.annotation.JsonInclude;
import se.trygghetshjulet.handlingsplan.depth.AreaDetail;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Field;

/**
 * What plans in depth say of an area; each is null where nothing is said, or the municipality's own table does not show it.
 *
 * @param order its place in the plan as somebody has set it, from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenAreaDetail(String district, Integer order, Priority priority) {

    /**
     * @param score probability times consequence
     * @param highest figure of the scale of both
     */
    record Priority(int probability, int consequence, int score, int highest) {}

    static OpenAreaDetail of(AreaDetail more, PlanTable table) {
        return new OpenAreaDetail(
                shown(Field.AREA_DISTRICT, more.district(), table),
                shown(Field.ORDER, more.order(), table),
                table.has(Field.PRIORITY) && more.score() != null
                        ? new Priority(more.probability(), more.consequence(), more.score(), table.priorityScale())
                        : null);
    }

    Integer probability() {
        return priority == null ? null : priority.probability();
    }

    Integer consequence() {
        return priority == null ? null : priority.consequence();
    }

    Integer score() {
        return priority == null ? null : priority.score();
    }
}
