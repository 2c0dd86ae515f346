/** The wheel itself: how a year is opened, by form or by the calendar, and passes through the stages. */
package se.trygghetshjulet.arshjul;
