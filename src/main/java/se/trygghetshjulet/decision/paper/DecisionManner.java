package se.trygghetshjulet.decision.paper;

import se.trygghetshjulet.decision.minutes.DelegationReport;
import se.trygghetshjulet.decision.minutes.Manner;
import se.trygghetshjulet.decision.minutes.Way;
import se.trygghetshjulet.municipality.Body;

/**
 * How a decision came about, for its paper.
 *
 * @param body as a paper names it, where that is more than its name; null otherwise
 * @param told in Swedish; null where there is nothing to tell
 */
record DecisionManner(Way way, boolean adjustedAtOnce, String body, String told) {

    /**
     * @param report of a delegated decision; null where there is none
     * @return null where there is nothing to say
     */
    static DecisionManner of(Manner manner, Body body, DelegationReport report) {
        String told = manner.told()
                + (manner.adjustedAtOnce() ? " Paragrafen justerades omedelbart." : "")
                + (report == null ? "" : " " + report.told());
        boolean isOrdinary = told.isEmpty() && body.host() == null;
        return isOrdinary
                ? null
                : new DecisionManner(
                        manner.way(),
                        manner.adjustedAtOnce(),
                        body.host() == null ? null : body.fullName(),
                        told.isEmpty() ? null : told.strip());
    }
}
