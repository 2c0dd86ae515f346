package se.trygghetshjulet.handlingsplan;

import java.util.Map;
import java.util.Set;

/** How the measures of a year's plan are going; the follow-up stage provides it. */
public interface MeasureProgress {

    /** Colour in Swedish by the measure's key, from the last time it was followed up; none for those that never were. */
    Map<String, String> of(String kommun, int planYear);

    /** Keys of the measures that did not go at all when they were last followed up. */
    Set<String> stuck(String kommun, int planYear);
}
