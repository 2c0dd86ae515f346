/** What a turn holds, plan and annexes together, and in which order they move through the wheel. */
@ApplicationModule(
        allowedDependencies = {
            "coherence",
            "council",
            "document",
            "document :: rendering",
            "duty",
            "engine",
            "handlingsplan",
            "lagesbild",
            "medborgarlofte",
            "municipality",
            "overenskommelse",
            "riktlinje",
            "text"
        })
package se.trygghetshjulet.turn;

import org.springframework.modulith.ApplicationModule;
