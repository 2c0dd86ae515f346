/** Every version of every document, for those who work with it: what it says, what differs, and what became of it. */
@ApplicationModule(
        allowedDependencies = {
            "attachment",
            "comment",
            "coordination",
            "council",
            "decision",
            "decision :: paper",
            "document",
            "document :: difference",
            "document :: rendering",
            "engine",
            "exchange",
            "handlingsplan",
            "municipality",
            "remiss",
            "sealing",
            "signature",
            "text",
            "transfer",
            "turn"
        })
package se.trygghetshjulet.archive;

import org.springframework.modulith.ApplicationModule;
