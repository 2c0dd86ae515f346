/** The tab Årshjulet in Cockpit: where each municipality's wheel stands, what is late and with whom. */
@ApplicationModule(allowedDependencies = {"coherence", "coordination", "engine", "letter", "municipality", "text"})
package se.trygghetshjulet.cockpit;

import org.springframework.modulith.ApplicationModule;
