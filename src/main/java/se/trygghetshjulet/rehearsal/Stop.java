package se.trygghetshjulet.rehearsal;

import java.time.LocalDate;

/**
 * Where a case did not get any further in the rehearsal, so that what would have come after is missing.
 *
 * @param what title of the task, or the name of the step
 * @param reason as the product gave it
 */
record Stop(LocalDate day, String what, String reason) {}
