/** The medborgarlöfte: what the two parties promise the citizens for a year, with the plan or after it. */
@ApplicationModule(
        allowedDependencies = {
            "coherence",
            "document",
            "document :: rendering",
            "engine",
            "handlingsplan",
            "municipality"
        })
package se.trygghetshjulet.medborgarlofte;

import org.springframework.modulith.ApplicationModule;
