package se.trygghetshjulet.decision.minutes;

import java.time.Instant;

/**
 * What the registrator found when the appeal period was over.
 *
 * @param appealed null until it has been checked
 */
public record AppealCheck(Boolean appealed, String note, String checkedBy, Instant checkedAt) {

    static final AppealCheck NONE = new AppealCheck(null, null, null, null);
}
