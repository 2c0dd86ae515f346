package se.trygghetshjulet.reminder;

/**
 * What the table {@code paminnelse} wants to know.
 *
 * @param uppgift id of the task's form; empty where no task is concerned
 * @param roll id of a role that is to do the task; empty where it names people only
 * @param dagarKvar working days left: 0 on the last day, negative after it
 * @param framforhallning working days before the last day from which the municipality wants reminders
 */
record Question(String kommun, Happening handelse, String uppgift, String roll, int dagarKvar, int framforhallning) {}
