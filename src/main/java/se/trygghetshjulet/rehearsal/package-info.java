/** The year at a glance: the same product, run through a year to come in a second engine beside the one that works. */
@ApplicationModule(allowedDependencies = {"calendar", "engine", "municipality", "text"})
package se.trygghetshjulet.rehearsal;

import org.springframework.modulith.ApplicationModule;
