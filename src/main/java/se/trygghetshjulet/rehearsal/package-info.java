/** The year at a glance: the same product, run through a year to come in a second engine beside the one that works. */
package se.trygghetshjulet.rehearsal;
