/** Stage 6: the decision is sent to those it concerns, plan and promise are put on the public page. */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "coherence",
            "decision",
            "decision :: paper",
            "document",
            "engine",
            "followup",
            "handlingsplan",
            "indicator",
            "lagesbild",
            "letter",
            "medborgardialog",
            "medborgarlofte",
            "municipality",
            "revision",
            "signature",
            "site",
            "text",
            "turn"
        })
package se.trygghetshjulet.publication;

import org.springframework.modulith.ApplicationModule;
