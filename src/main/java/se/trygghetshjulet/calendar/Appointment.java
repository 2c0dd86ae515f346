package se.trygghetshjulet.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * Something that people meet for on a day.
 *
 * @param key what it is, the same however often it is moved
 * @param caseKey business key of the turn; may be null
 * @param place may be null
 * @param notes what it is about; may be null
 * @param groups the roles' groups that are called
 */
public record Appointment(
        String kommun,
        String key,
        String caseKey,
        LocalDate day,
        String title,
        String place,
        String notes,
        Set<String> groups) {}
