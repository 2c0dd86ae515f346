/** Stage 5: both parties sign, or one of them says why not. */
@ApplicationModule(
        allowedDependencies = {
            "coherence",
            "decision",
            "document",
            "document :: rendering",
            "engine",
            "handlingsplan",
            "municipality",
            "sealing",
            "turn"
        })
package se.trygghetshjulet.signature;

import org.springframework.modulith.ApplicationModule;
