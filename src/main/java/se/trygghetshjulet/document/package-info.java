/** What a version of a document is: its key, its content while it is a draft, and the chain of states that it went through. */
@ApplicationModule(allowedDependencies = {"engine", "municipality", "text"})
package se.trygghetshjulet.document;

import org.springframework.modulith.ApplicationModule;
