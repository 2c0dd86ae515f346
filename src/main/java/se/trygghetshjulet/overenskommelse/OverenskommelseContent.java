package se.trygghetshjulet.overenskommelse;

import java.time.LocalDate;
import java.util.List;

/**
 * What the written agreement between the parties says, on which the plan rests (lag 2023:196 § 9).
 *
 * @param validTo last day as it was agreed; null until further notice
 * @param sameText whether the text of the one before goes on in this one
 */
record OverenskommelseContent(
        LocalDate validFrom, LocalDate validTo, String purpose, List<Commitment> commitments, boolean sameText) {

    /** The same text for a new period. */
    OverenskommelseContent prolonged(LocalDate from, LocalDate to) {
        return new OverenskommelseContent(from, to, purpose, commitments, true);
    }

    /** @param key by which it is known in every version that has it */
    record Commitment(String key, String text) {}
}
