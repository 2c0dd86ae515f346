package se.trygghetshjulet.decision.minutes;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * That a decision by delegation was reported to the body that had delegated, and entered in its minutes.
 *
 * @param meetingDate of the meeting at which it was reported
 * @param paragraph § in the minutes of that meeting
 */
@Table("delegation_report")
public record DelegationReport(
        @Id Long id, Long decision, LocalDate meetingDate, int paragraph, String recordedBy, Instant recordedAt) {

    /** "Anmält den 2026-12-08, § 12." */
    public String told() {
        return "Anmält den " + meetingDate + ", § " + paragraph + ".";
    }
}
