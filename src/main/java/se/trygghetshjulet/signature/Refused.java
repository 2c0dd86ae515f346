package se.trygghetshjulet.signature;

import se.trygghetshjulet.municipality.WheelYear;

/**
 * A party does not sign. In the transaction that records it.
 *
 * @param year of no turn (0) for what is signed by itself
 * @param party the party's name
 * @param reason what the signatory gave as the reason
 */
public record Refused(WheelYear year, String party, String reason) {}
