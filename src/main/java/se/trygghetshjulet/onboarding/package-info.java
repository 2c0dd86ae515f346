/** How a municipality comes in: its profile is made by questions, looked at with the wheel that it gives, and saved as YAML. */
@ApplicationModule(allowedDependencies = {"engine", "municipality", "municipality :: profile", "text", "transfer"})
package se.trygghetshjulet.onboarding;

import org.springframework.modulith.ApplicationModule;
