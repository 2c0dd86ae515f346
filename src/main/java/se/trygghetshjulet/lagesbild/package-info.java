/** Stage 1: every source supplies what it knows, the coordinator compiles it, both parties approve. */
@ApplicationModule(
        allowedDependencies = {"attachment", "document", "document :: rendering", "engine", "municipality", "text"})
package se.trygghetshjulet.lagesbild;

import org.springframework.modulith.ApplicationModule;
