/** Who is away when, and who stands in. */
@ApplicationModule(allowedDependencies = {"engine", "letter", "municipality", "text"})
package se.trygghetshjulet.absence;

import org.springframework.modulith.ApplicationModule;
