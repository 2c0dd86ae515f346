/** Who is away when, and who stands in. */
package se.trygghetshjulet.absence;
