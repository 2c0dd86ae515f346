/** Deadlines that come by themselves: letters about tasks, reminders, and the log of all that was sent. */
package se.trygghetshjulet.deadline;
