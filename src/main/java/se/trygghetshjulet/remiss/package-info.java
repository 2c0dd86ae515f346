/** The round in which others say what they think of the draft before anybody proposes or decides: who, until when, and what came of it. */
@ApplicationModule(allowedDependencies = {"document", "engine", "letter", "municipality", "site", "text", "turn"})
package se.trygghetshjulet.remiss;

import org.springframework.modulith.ApplicationModule;
