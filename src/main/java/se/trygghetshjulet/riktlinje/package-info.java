/** The riktlinje that kommunfullmäktige lays down for the municipality's whole group of companies. */
@ApplicationModule(allowedDependencies = {"document", "document :: rendering", "engine", "municipality"})
package se.trygghetshjulet.riktlinje;

import org.springframework.modulith.ApplicationModule;
