/** The wheel itself: how a year is opened, by form or by the calendar, and passes through the stages. */
@ApplicationModule(allowedDependencies = {"engine", "municipality"})
package se.trygghetshjulet.arshjul;

import org.springframework.modulith.ApplicationModule;
