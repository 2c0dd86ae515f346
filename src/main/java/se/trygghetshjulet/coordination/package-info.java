/** What a coordinator does about tasks that others have: nudge, move the last day, hand over; and the log of it. */
@ApplicationModule(
        allowedDependencies = {
            "absence",
            "engine",
            "incident",
            "letter",
            "medborgardialog",
            "municipality",
            "reminder",
            "text"
        })
package se.trygghetshjulet.coordination;

import org.springframework.modulith.ApplicationModule;
