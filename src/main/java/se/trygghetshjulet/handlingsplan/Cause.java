package se.trygghetshjulet.handlingsplan;

import java.util.List;

/**
 * Why a problem is there and what is done about that; one cause may have several measures.
 *
 * @param key by which it is known in every version that has it
 * @param analysis null where the area has no analysis
 */
record Cause(String key, String analysis, List<Measure> measures) {}
