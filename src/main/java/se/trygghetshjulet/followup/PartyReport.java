package se.trygghetshjulet.followup;

import java.util.List;
import se.trygghetshjulet.municipality.Party;

/**
 * What one party reports on its measures for one period, before the parties meet.
 *
 * @param periodNo place of the period in the profile, from 1
 */
record PartyReport(int periodNo, Party party, String remark, List<MeasureReport> measures) {

    /**
     * Number and texts are those of the plan on that day.
     *
     * @param key of the measure
     */
    record MeasureReport(
            String key,
            String number,
            String area,
            String description,
            Status status,
            String result,
            String nextStep) {}
}
