package se.trygghetshjulet.reminder;

/**
 * What the table {@code paminnelse} wants to know.
 *
 * @param form id of the task's form; empty where no task is concerned
 * @param role id of a role that is to do the task; empty where it names people only
 * @param daysLeft working days left: 0 on the last day, negative after it
 * @param lead working days before the last day from which the municipality wants reminders
 */
record Question(String kommun, Trigger trigger, String form, String role, int daysLeft, int lead) {}
