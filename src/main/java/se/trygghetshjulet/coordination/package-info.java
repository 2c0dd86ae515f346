/** What a coordinator does about tasks that others have: nudge, move the last day, hand over; and the log of it. */
package se.trygghetshjulet.coordination;
