/** Reminders: who hears of which task, when and why, by the table {@code paminnelse}. */
package se.trygghetshjulet.reminder;
