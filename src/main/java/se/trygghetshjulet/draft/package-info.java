/**
 * What somebody has written in a task's form and not sent in yet. It is kept on the server for whoever wrote it, on every
 * computer, and for nobody else; those who share the task are told that it is there.
 */
@ApplicationModule(allowedDependencies = "engine")
package se.trygghetshjulet.draft;

import org.springframework.modulith.ApplicationModule;
