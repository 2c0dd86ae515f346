/** What of counts is not shown, so that nobody can be told from a small one. */
@ApplicationModule(allowedDependencies = {"text"})
package se.trygghetshjulet.suppression;

import org.springframework.modulith.ApplicationModule;
