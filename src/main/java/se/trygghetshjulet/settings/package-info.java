/** What each person decides for himself: when and how letters come, and the calendar. */
@ApplicationModule(allowedDependencies = {"calendar", "engine", "letter", "municipality"})
package se.trygghetshjulet.settings;

import org.springframework.modulith.ApplicationModule;
