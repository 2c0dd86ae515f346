/** What a body or an official has decided, as its minutes say, and when these were announced and can be appealed. */
package se.trygghetshjulet.decision.minutes;
