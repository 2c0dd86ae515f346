package se.trygghetshjulet.handlingsplan;

import java.util.Map;

/** How the measures of a year's plan are going; the follow-up stage provides it. */
public interface MeasureProgress {

    /** Colour in Swedish by the measure's key, from the last time it was followed up; none for those that never were. */
    Map<String, String> of(String kommun, int planYear);
}
