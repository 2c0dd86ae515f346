package se.trygghetshjulet.rehearsal;

import java.time.LocalDate;

/**
 * Something that does not go together in the year to come.
 *
 * @param day when it would show
 * @param title what it is, in a few words
 * @param text Swedish sentences: what happens, and what to do about it
 */
record Collision(LocalDate day, String title, String text) {}
