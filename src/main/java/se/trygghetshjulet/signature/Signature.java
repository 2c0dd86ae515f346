package se.trygghetshjulet.signature;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.Party;

/**
 * One party's signature on one plan version, or its refusal. Name and title are those of that day and never follow the
 * person.
 */
@Table("signature")
record Signature(
        @Id Long id,
        Long planVersion,
        Party party,
        boolean signed,
        String signatoryName,
        String signatoryTitle,
        String place,
        LocalDate signedOn,
        String refusalReason,
        String person,
        Instant recordedAt) {}
