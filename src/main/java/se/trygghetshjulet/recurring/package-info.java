/** What comes back beside the plan: meetings, surveys, walks, reports and efforts, each with its own small model. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "council",
            "duty",
            "engine",
            "handlingsplan",
            "incident",
            "lagesbild",
            "letter",
            "medborgarlofte",
            "municipality",
            "text"
        })
package se.trygghetshjulet.recurring;

import org.springframework.modulith.ApplicationModule;
