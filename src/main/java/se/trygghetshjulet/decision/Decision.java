package se.trygghetshjulet.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a body decided in the matter, as its minutes have it.
 *
 * @param body au or ks
 * @param paragraph § in the minutes
 */
@Table("decision")
record Decision(
        @Id Long id,
        String kommun,
        int planYear,
        String body,
        LocalDate meetingDate,
        int paragraph,
        Outcome outcome,
        String decisionText,
        String reason,
        String reservation,
        String recordedBy,
        Instant recordedAt) {}
