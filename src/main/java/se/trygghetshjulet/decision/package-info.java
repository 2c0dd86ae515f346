/** Stages 3 and 4: the matter before arbetsutskottet and kommunstyrelsen, and what they decided. */
@ApplicationModule(
        allowedDependencies = {
            "coherence",
            "council",
            "document",
            "document :: rendering",
            "engine",
            "handlingsplan",
            "handlingsplan :: history",
            "letter",
            "medborgarlofte",
            "municipality",
            "overenskommelse",
            "remiss",
            "riktlinje",
            "text",
            "turn"
        })
package se.trygghetshjulet.decision;

import org.springframework.modulith.ApplicationModule;
