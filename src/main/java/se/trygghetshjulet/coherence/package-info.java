/** Whether the documents of a year hang together before papers go out, before signature and before publication. */
@ApplicationModule(allowedDependencies = {"engine", "municipality"})
package se.trygghetshjulet.coherence;

import org.springframework.modulith.ApplicationModule;
