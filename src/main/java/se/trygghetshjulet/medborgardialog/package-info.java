/**
 * What citizens are asked and answer without a login: kept without a trace of who, looked through, counted without small
 * numbers, told to the next lägesbild, and let go.
 */
@ApplicationModule(allowedDependencies = {"engine", "lagesbild", "municipality", "openform", "suppression", "text"})
package se.trygghetshjulet.medborgardialog;

import org.springframework.modulith.ApplicationModule;
