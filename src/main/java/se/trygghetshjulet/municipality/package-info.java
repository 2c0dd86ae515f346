/** Who takes part: municipalities as profile data, their people, roles, bodies and calendars. */
@ApplicationModule(allowedDependencies = "text")
package se.trygghetshjulet.municipality;

import org.springframework.modulith.ApplicationModule;
