package se.trygghetshjulet.handlingsplan;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the measures of a year's plan are going; the follow-up stage provides it. */
public interface MeasureProgress {

    /** Colour in Swedish by the measure's key, from the last time it was followed up; none for those that never were. */
    Map<String, String> of(String kommun, int planYear);

    /** Keys of the measures that did not go at all when they were last followed up. */
    Set<String> stuck(String kommun, int planYear);

    /** By the measure's key all that its follow-ups have said up to a plan year, and what the last annual one advises. */
    Map<String, Told> told(String kommun, int planYear);

    /**
     * @param reports a line in Swedish for each period, the first one first
     * @param advice null where the annual follow-up says nothing of it
     * @param reason in Swedish; null as above
     */
    record Told(List<String> reports, Revision advice, String reason) {

        public static final Told NOTHING = new Told(List.of(), null, null);
    }
}
