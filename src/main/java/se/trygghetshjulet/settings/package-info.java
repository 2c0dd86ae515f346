/** What each person decides for himself: when and how letters come, and the calendar. */
package se.trygghetshjulet.settings;
