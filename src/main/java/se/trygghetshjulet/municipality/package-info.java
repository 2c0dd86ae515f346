/** Who takes part: municipalities as profile data, their people, roles, bodies and calendars. */
package se.trygghetshjulet.municipality;
