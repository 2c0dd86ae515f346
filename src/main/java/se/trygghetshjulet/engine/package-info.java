/**
 * All that is Camunda's: what a stage needs of the engine stands in this package; form contract, identity and closed
 * doors stand below it. A move to another engine with the same API happens here and in the thin delegates.
 */
@ApplicationModule(allowedDependencies = {"fault", "municipality", "text"})
package se.trygghetshjulet.engine;

import org.springframework.modulith.ApplicationModule;
