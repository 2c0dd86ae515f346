package se.trygghetshjulet.reminder;

import se.trygghetshjulet.municipality.WheelYear;

/**
 * Something that was thought to be finished comes back. In the transaction that records it.
 *
 * @param title Swedish, for the letter's subject: "Återremiss: Kommunstyrelsen"
 * @param reason what was given as the reason
 */
public record Setback(WheelYear year, Kind kind, String title, String reason) {

    public enum Kind {
        /** A body refers the matter back. */
        ATERREMISS,
        /** A party does not sign. */
        VAGRAN
    }
}
