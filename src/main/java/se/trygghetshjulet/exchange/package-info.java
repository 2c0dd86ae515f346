/**
 * What goes out of the product to be worked on elsewhere and comes back: documents of any kind for Word, each row marked by
 * its key, and plans as sheets.
 */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "document :: rendering",
            "engine",
            "handlingsplan",
            "handlingsplan :: depth",
            "municipality",
            "text",
            "transfer"
        })
package se.trygghetshjulet.exchange;

import org.springframework.modulith.ApplicationModule;
