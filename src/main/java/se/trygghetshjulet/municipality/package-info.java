/** Who takes part: municipalities as profile data, their people, roles, bodies and calendars. */
@ApplicationModule(allowedDependencies = {})
package se.trygghetshjulet.municipality;

import org.springframework.modulith.ApplicationModule;
