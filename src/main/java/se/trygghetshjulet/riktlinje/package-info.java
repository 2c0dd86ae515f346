/** The riktlinje that kommunfullmäktige lays down for the municipality's whole group of companies. */
@ApplicationModule(allowedDependencies = {"document", "engine", "municipality"})
package se.trygghetshjulet.riktlinje;

import org.springframework.modulith.ApplicationModule;
