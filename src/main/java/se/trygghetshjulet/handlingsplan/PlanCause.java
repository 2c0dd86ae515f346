package se.trygghetshjulet.handlingsplan;

import java.util.List;

/**
 * @param key by which it is known in every version that has it
 * @param analysis null where there is none
 */
public record PlanCause(String key, String analysis, List<PlanMeasure> measures) {}
