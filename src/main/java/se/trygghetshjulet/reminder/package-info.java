/** Reminders: who hears of which task, when and why, by the table {@code paminnelse}. */
@ApplicationModule(
        allowedDependencies = {"absence", "decision", "engine", "letter", "municipality", "signature", "text"})
package se.trygghetshjulet.reminder;

import org.springframework.modulith.ApplicationModule;
