/**
 * What people type: when there is nothing to see in it, which day it means and what is wrong with it; how a day is written
 * back; in which order words stand; and choices that are known by a code.
 */
@ApplicationModule(allowedDependencies = {})
package se.trygghetshjulet.text;

import org.springframework.modulith.ApplicationModule;
