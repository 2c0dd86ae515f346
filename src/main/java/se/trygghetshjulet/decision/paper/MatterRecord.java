package se.trygghetshjulet.decision.paper;

import java.time.LocalDate;
import java.util.List;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * A matter for those who file it.
 *
 * @param missivDate null before the tjänsteskrivelse is written
 * @param decisions of every body, in the order in which they were recorded
 */
public record MatterRecord(
        Long id,
        WheelYear turn,
        String title,
        List<String> diarienummer,
        LocalDate missivDate,
        List<DecisionRecord> decisions) {

    public boolean hasMissiv() {
        return missivDate != null;
    }

    /**
     * @param body name of the body that decided
     * @param delegated whether an official decided on behalf of the body; null where it decided itself
     * @param outcome in Swedish
     * @param versions ids of the document versions that it is about, ascending
     */
    public record DecisionRecord(
            Long id,
            String body,
            LocalDate meetingDate,
            int paragraph,
            Boolean delegated,
            String outcome,
            List<Long> versions) {

        /** "Kommunstyrelsen 2026-12-08 § 12" */
        public String reference() {
            return Boolean.TRUE.equals(delegated)
                    ? body + ", på delegation, " + meetingDate + " nr " + paragraph
                    : body + " " + meetingDate + " § " + paragraph;
        }
    }
}
