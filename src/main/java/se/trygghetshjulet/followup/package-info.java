/** Stage 7: what became of the measures, each tertial and for the year, and what the next revision should learn. */
package se.trygghetshjulet.followup;
