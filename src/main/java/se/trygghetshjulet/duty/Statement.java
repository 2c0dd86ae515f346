package se.trygghetshjulet.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.Municipality;

/**
 * How the municipality meets a duty, in the coordinator's words, where the wheel cannot tell. Kept for good; the last one
 * counts.
 *
 * @param reference where it can be checked, such as a diarienummer; null if there is none
 * @param holdsUntil its last day, Swedish
 * @param person user id of the one who answers for it
 */
@Table("duty_statement")
record Statement(
        @Id Long id,
        String kommun,
        Duty duty,
        String says,
        String reference,
        LocalDate holdsUntil,
        String person,
        Instant statedAt) {

    LocalDate day() {
        return LocalDate.ofInstant(statedAt, Municipality.ZONE);
    }

    /** Whether the same person has said the same again. */
    boolean repeats(Statement before) {
        return says.equals(before.says)
                && Objects.equals(reference, before.reference)
                && holdsUntil.equals(before.holdsUntil)
                && person.equals(before.person);
    }
}
