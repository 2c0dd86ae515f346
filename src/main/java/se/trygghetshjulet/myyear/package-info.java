/** What a participant has done in the wheel and what it led to, what comes, and a way to find it all again. */
@ApplicationModule(
        allowedDependencies = {"calendar", "decision", "decision :: paper", "document", "engine", "municipality", "text"
        })
package se.trygghetshjulet.myyear;

import org.springframework.modulith.ApplicationModule;
