/** Stage 2: the plan in its versions, drafted and reviewed by BRÅ. */
@ApplicationModule(
        allowedDependencies = {
            "coherence",
            "document",
            "document :: rendering",
            "engine",
            "lagesbild",
            "municipality",
            "text"
        })
package se.trygghetshjulet.handlingsplan;

import org.springframework.modulith.ApplicationModule;
