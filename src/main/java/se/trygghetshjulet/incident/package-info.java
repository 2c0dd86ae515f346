/**
 * What happens in the municipality, place by place: told by those with a role, by citizens and in files, looked through,
 * counted, and shown so that nobody can be told from a small count.
 */
@ApplicationModule(
        allowedDependencies = {"engine", "lagesbild", "municipality", "openform", "suppression", "text", "transfer"})
package se.trygghetshjulet.incident;

import org.springframework.modulith.ApplicationModule;
