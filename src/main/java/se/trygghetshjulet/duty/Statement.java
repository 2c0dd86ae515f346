package se.trygghetshjulet.duty;

import java.time.Instant;
import java.time.LocalDate;
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

    boolean saysAs(Statement other) {
        return new Statement(null, kommun, duty, says, reference, holdsUntil, person, null)
                .equals(new Statement(
                        null,
                        other.kommun,
                        other.duty,
                        other.says,
                        other.reference,
                        other.holdsUntil,
                        other.person,
                        null));
    }
}
