package se.trygghetshjulet.opendata;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A measure or an indicator, as the plan that was published last has it.
 *
 * @param plan address of that plan
 * @param area key of the area that it stands in
 * @param plans addresses of all published versions that have it, the newest first
 */
record OpenRow<T>(@JsonUnwrapped T row, String municipality, String plan, String area, List<String> plans) {}
