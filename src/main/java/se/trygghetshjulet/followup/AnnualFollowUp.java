package se.trygghetshjulet.followup;

import java.math.BigDecimal;
import java.util.List;
import se.trygghetshjulet.handlingsplan.Revision;

/** What the year has given, area by area, and what the next revision should do with each. */
record AnnualFollowUp(String summary, List<AreaResult> areas, List<IndicatorResult> indicators) {

    /** @param key of the area */
    record AreaResult(String key, String number, String name, String effect, Revision recommendation, String reason) {}

    /**
     * @param key of the indicator
     * @param indicator what is counted, its start and its aim, as it stood in the plan on that day
     * @param reached the year's figure; null if nobody has it
     */
    record IndicatorResult(String key, String area, String indicator, BigDecimal reached, String remark) {}
}
