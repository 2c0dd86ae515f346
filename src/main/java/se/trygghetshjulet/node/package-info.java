/** What several nodes of one installation have to agree on: that one starts at a time, and whose login a person has. */
@ApplicationModule(allowedDependencies = {"engine"})
package se.trygghetshjulet.node;

import org.springframework.modulith.ApplicationModule;
