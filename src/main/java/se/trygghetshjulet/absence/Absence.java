package se.trygghetshjulet.absence;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody is away from one municipality's tasks.
 *
 * @param notice what was asked for; a person who serves several municipalities is away from all of them by one notice
 * @param firstDay first day away, from midnight Swedish time
 * @param lastDay last day away, to midnight Swedish time
 * @param deputy who stands in; null if the others who hold the role see to it
 * @param registeredBy the person, or a coordinator
 * @param endedOn the first day on which the person is there again; null until then
 */
@Table("absence")
record Absence(
        @Id Long id,
        long notice,
        String kommun,
        String person,
        LocalDate firstDay,
        LocalDate lastDay,
        String deputy,
        String registeredBy,
        Instant registeredAt,
        LocalDate endedOn) {

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay) && (endedOn == null || day.isBefore(endedOn));
    }

    Absence ended(LocalDate day) {
        return new Absence(id, notice, kommun, person, firstDay, lastDay, deputy, registeredBy, registeredAt, day);
    }
}
