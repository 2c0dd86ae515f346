/**
 * Letters. Here is what other modules use: what is to be told, to whom and when. Inside, {@code notice} gathers what is told
 * of tasks, {@code outbox} keeps and sends letters, {@code compose} puts them into words, and {@code page} shows them.
 */
@ApplicationModule(allowedDependencies = {"engine", "municipality", "site", "text"})
package se.trygghetshjulet.letter;

import org.springframework.modulith.ApplicationModule;
