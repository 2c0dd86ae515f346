/** What people say of a document in the margin of its Word file, at the row that it is about, and what they were answered. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "document :: rendering",
            "engine",
            "exchange",
            "municipality",
            "text",
            "transfer"
        })
package se.trygghetshjulet.comment;

import org.springframework.modulith.ApplicationModule;
