package se.trygghetshjulet.exchange;

import java.util.List;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.municipality.PlanTable;

/** A plan that somebody has sent as a file, before it is known which rows of the draft it is about. */
interface SentPlan {

    /**
     * @param before the areas of the draft
     * @return as {@link PlanSheet} reads it
     */
    List<List<String>> sheet(List<PlanArea> before, PlanTable table);
}
