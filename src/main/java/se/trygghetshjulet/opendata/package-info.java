/** What has been published, as open data: an API with records of its own, a catalogue, feeds, and a search for citizens. */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "document",
            "followup",
            "handlingsplan",
            "handlingsplan :: depth",
            "indicator",
            "medborgarlofte",
            "municipality",
            "publication",
            "site",
            "text"
        })
package se.trygghetshjulet.opendata;

import org.springframework.modulith.ApplicationModule;
