package se.trygghetshjulet.incident;

import java.time.LocalDate;

/**
 * What somebody tells, when all of it is right.
 *
 * @param hour 0–23 in Sweden; null where nobody knows it
 * @param text null where nothing was written
 */
record Report(String kind, String place, LocalDate day, Integer hour, String text, String formKey) {}
