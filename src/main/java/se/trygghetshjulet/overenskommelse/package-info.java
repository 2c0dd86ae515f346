/** The life of an överenskommelse between the turns: it nears its end, or a party terminates it. */
@ApplicationModule(
        allowedDependencies = {
            "council",
            "document",
            "document :: rendering",
            "engine",
            "handlingsplan",
            "letter",
            "municipality",
            "text"
        })
package se.trygghetshjulet.overenskommelse;

import org.springframework.modulith.ApplicationModule;
