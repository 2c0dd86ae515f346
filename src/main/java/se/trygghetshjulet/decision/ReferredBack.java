package se.trygghetshjulet.decision;

import se.trygghetshjulet.municipality.WheelYear;

/**
 * A body has referred a matter back to be worked over. In the transaction that records it.
 *
 * @param body Swedish name of the body
 * @param reason what the body gave as the reason
 */
public record ReferredBack(WheelYear year, String body, String reason) {}
