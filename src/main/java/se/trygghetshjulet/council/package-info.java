/**
 * The yearly report to those who decide: how the municipality stands with the law, what has been decided, how it goes, and what
 * comes. Each stage of the wheel brings its own {@link se.trygghetshjulet.council.ReportPart}.
 */
@ApplicationModule(allowedDependencies = {"document", "document :: rendering", "engine", "municipality", "transfer"})
package se.trygghetshjulet.council;

import org.springframework.modulith.ApplicationModule;
