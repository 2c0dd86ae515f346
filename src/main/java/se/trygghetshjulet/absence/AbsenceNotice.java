package se.trygghetshjulet.absence;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What somebody has asked for: so many days away. Nobody is away by it until it is completed.
 *
 * @param kommun where it was asked for
 * @param note a word to the deputy; gone when the absence is over
 * @param completedAt when it was said who is away and who stands in; null until then
 */
@Table("absence_notice")
record AbsenceNotice(
        @Id Long id,
        String kommun,
        LocalDate firstDay,
        LocalDate lastDay,
        String note,
        String registeredBy,
        Instant noticedAt,
        Instant completedAt) {

    boolean isCompleted() {
        return completedAt != null;
    }

    AbsenceNotice completed(Instant at) {
        return new AbsenceNotice(id, kommun, firstDay, lastDay, note, registeredBy, noticedAt, at);
    }

    AbsenceNotice withoutNote() {
        return new AbsenceNotice(id, kommun, firstDay, lastDay, null, registeredBy, noticedAt, completedAt);
    }

    /** As people read it. */
    String period() {
        return firstDay.equals(lastDay) ? firstDay.toString() : firstDay + " – " + lastDay;
    }
}
