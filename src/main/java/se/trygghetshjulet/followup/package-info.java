/** Stage 7: what became of the measures, each tertial and for the year, and what the next revision should learn. */
@ApplicationModule(
        allowedDependencies = {
            "attachment",
            "council",
            "decision",
            "document",
            "document :: rendering",
            "duty",
            "engine",
            "handlingsplan",
            "indicator",
            "municipality",
            "text"
        })
package se.trygghetshjulet.followup;

import org.springframework.modulith.ApplicationModule;
