/** What belongs to a document without being its text: scans, photographs, statistics, attached from the task that writes it. */
@ApplicationModule(allowedDependencies = {"document", "engine", "municipality", "sealing", "transfer"})
package se.trygghetshjulet.attachment;

import org.springframework.modulith.ApplicationModule;
