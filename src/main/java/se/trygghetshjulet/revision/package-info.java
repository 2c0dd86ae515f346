/** Ad hoc revision: the plan in force is changed by an addendum while the main year goes on. */
@ApplicationModule(
        allowedDependencies = {
            "coherence",
            "document",
            "engine",
            "handlingsplan",
            "handlingsplan :: history",
            "lagesbild",
            "letter",
            "municipality",
            "turn"
        })
package se.trygghetshjulet.revision;

import org.springframework.modulith.ApplicationModule;
