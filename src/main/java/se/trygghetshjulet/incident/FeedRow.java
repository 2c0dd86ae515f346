package se.trygghetshjulet.incident;

import java.time.LocalDate;

/**
 * One row of a file, translated.
 *
 * @param number as a spreadsheet counts, the headings being the first
 * @param hour null where nobody knows it
 * @param hash by which it is known again
 */
record FeedRow(int number, String kind, String place, LocalDate day, Integer hour, String hash) {}
